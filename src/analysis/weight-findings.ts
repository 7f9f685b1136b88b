import type { Finding } from '../diagnostics/finding';
import { badWeights } from '../diagnostics/result-checks';
import type { LossOptions } from './types';

/** What is wrong with the weights that a person gave. */
export function weightFindings({ loss }: LossOptions): Finding[] {
  const weight = loss?.params.weight;
  return badWeights(Array.isArray(weight) ? (weight as readonly number[]) : null);
}
