import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { resolveParams } from '../losses/resolve-params';
import type { LossOptions } from './types';

/** Whether two ways to say it mean the same loss: a parameter that is left out is the library's default. */
export function sameOptions(options: LossOptions, other: LossOptions): boolean {
  return meaningOf(options) === meaningOf(other);
}

function meaningOf({ axis, reduction, loss = DEFAULT_LOSS }: LossOptions): string {
  const params = resolveParams(findLoss(loss), loss);
  return JSON.stringify([axis, reduction, loss.library, loss.name, params]);
}
