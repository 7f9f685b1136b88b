import { expNonPositive } from './exp-non-positive';
import type { Floats } from './plain-row-statistics';
import { sharedRowKernel } from './shared-row-kernel';

/** exp(−L) of each loss L ≥ 0: the softmax probability whose negative logarithm it is. */
export function lossProbabilities(losses: Floats): Float64Array {
  const kernel = sharedRowKernel();
  return kernel === null
    ? Float64Array.from(losses, loss => expNonPositive(-loss))
    : kernel.probabilities(losses);
}
