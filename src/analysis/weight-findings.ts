import type { InputFinding } from '../diagnostics/input-finding';
import { badWeights } from '../diagnostics/result-checks';
import type { LossOptions } from './types';

const NAMES = ['weight', 'pos_weight'];

/** What is wrong with the weights that a person gave. */
export function weightFindings({ loss }: LossOptions): InputFinding[] {
  return NAMES.flatMap(name => {
    const weight = loss?.params[name];
    return badWeights(name, Array.isArray(weight) ? (weight as readonly number[]) : null);
  }).slice(0, 1);
}
