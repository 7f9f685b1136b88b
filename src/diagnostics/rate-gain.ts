import type { OptimizerSpec } from '../simulation/optimizers/optimizer-spec';

/** How many times further than its rate an optimizer moves along a lasting gradient; NaN where that depends on more. */
export function rateGain(optimizer: OptimizerSpec): number {
  return optimizer.name === 'SGD' ? 1 / (1 - optimizer.momentum) : NaN;
}
