import type { ClassRows } from './class-rows';
import { expNonPositive } from './exp-non-positive';

/** What one pass over the rows tells, indexed by sample. NaN for a row with a NaN or +inf, or of −inf only, as PyTorch has it. */
export interface RowStatistics {
  /** argmax of the logits, first of ties; a NaN wins. */
  readonly predictions: Int32Array;
  /** −log softmax of the predicted class, which is logSumExp − max; in 0..log C. */
  readonly predictionLosses: Float64Array;
  /** −log softmax of the target class; of the predicted class without targets. */
  readonly targetLosses: Float64Array;
}

/**
 * The hot loop: two passes over each row while it is in the cache, one for the maximum and one for the sum of exponentials.
 * The maximum's own term, which is 1, stays out of the sum and is added by log1p, so that a loss of 1e-16 keeps its digits.
 *
 * @param indices the target class of each row, within range; null takes the prediction
 */
export function rowStatistics(rows: ClassRows, indices: Int32Array | null): RowStatistics {
  const { values, numSamples, numClasses } = rows;
  const predictions = new Int32Array(numSamples);
  const predictionLosses = new Float64Array(numSamples);
  const targetLosses = indices === null ? predictionLosses : new Float64Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const end = start + numClasses;
    let best = start;
    let max = values[start];
    for (let i = start + 1; i < end; i++) {
      // false for a NaN in `max`, true for one in `values[i]`: the first NaN stays
      if (!(values[i] <= max) && max === max) {
        max = values[i];
        best = i;
      }
    }
    let rest = 0;
    for (let i = start; i < best; i++) {
      rest += expNonPositive(values[i] - max);
    }
    for (let i = best + 1; i < end; i++) {
      rest += expNonPositive(values[i] - max);
    }
    // NaN for ±inf: PyTorch subtracts the maximum from itself
    const loss = Math.log1p(rest) + (max - max);
    predictions[row] = best - start;
    predictionLosses[row] = loss;
    if (indices !== null) {
      targetLosses[row] = loss + (max - values[start + indices[row]]);
    }
  }
  return { predictions, predictionLosses, targetLosses };
}
