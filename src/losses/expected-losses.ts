import type { ClassRows } from './class-rows';
import type { RowStatistics } from './row-statistics';
import { weightedLoss } from './weighted-loss';

export interface ExpectationOptions {
  /** Of each class; null for ones. */
  readonly weight: ArrayLike<number> | null;
  /** ε of q = (1 − ε)·p + ε/C. */
  readonly labelSmoothing: number;
  /** In place of C where a library divides by another extent. */
  readonly numSpread?: number;
}

/** Σ_c w_c · q_c · (−log softmax_c) of each row; a class of q = 0 and logit −inf makes it NaN, as 0 · inf. */
export function expectedLosses(
  { values, numSamples, numClasses }: ClassRows,
  probabilities: ArrayLike<number>,
  { predictions, predictionLosses }: RowStatistics,
  { weight, labelSmoothing, numSpread = numClasses }: ExpectationOptions
): Float64Array {
  const expected = new Float64Array(numSamples);
  const kept = 1 - labelSmoothing;
  const spread = labelSmoothing / numSpread;
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const max = values[start + predictions[row]];
    const base = predictionLosses[row];
    let loss = 0;
    for (let k = 0; k < numClasses; k++) {
      const share = kept * probabilities[start + k] + spread;
      const missing = base + (max - values[start + k]);
      loss += weight === null ? share * missing : weightedLoss(share * weight[k], missing);
    }
    expected[row] = loss;
  }
  return expected;
}
