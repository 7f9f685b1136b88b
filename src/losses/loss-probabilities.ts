import { expNonPositive } from './exp-non-positive';

/** exp(−L) of each loss L ≥ 0: the softmax probability whose negative logarithm it is. */
export function lossProbabilities(losses: Float64Array): Float64Array {
  const probabilities = new Float64Array(losses.length);
  for (let row = 0; row < losses.length; row++) {
    probabilities[row] = expNonPositive(-losses[row]);
  }
  return probabilities;
}
