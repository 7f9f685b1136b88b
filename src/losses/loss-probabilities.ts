import { expNonPositive } from './exp-non-positive';
import { sharedRowKernel } from './shared-row-kernel';

/** exp(−L) of each loss L ≥ 0: the softmax probability whose negative logarithm it is. */
export function lossProbabilities(losses: Float64Array): Float64Array {
  const kernel = sharedRowKernel();
  return kernel === null ? losses.map(loss => expNonPositive(-loss)) : kernel.probabilities(losses);
}
