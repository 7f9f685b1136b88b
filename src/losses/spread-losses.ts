import type { ClassRows } from './class-rows';
import type { RowStatistics } from './row-statistics';
import { weightedLoss } from './weighted-loss';

/** Those without weights, by the statistics that they go with: a slider over the smoothing asks for the same ones each time. */
const unweighted = new WeakMap<RowStatistics, Float64Array>();

/**
 * Σ_c w_c · (−log softmax_c) of each row: what label smoothing spreads over the classes. +inf where a logit is −inf, and NaN
 * where its weight is 0 besides, as PyTorch multiplies them. The array is not the caller's own.
 *
 * @param statistics of these rows
 * @param weight of each class; null for ones
 */
export function spreadLosses(
  rows: ClassRows,
  statistics: RowStatistics,
  weight: ArrayLike<number> | null
): Float64Array {
  const known = weight === null ? unweighted.get(statistics) : undefined;
  const spread = known ?? sumRows(rows, statistics, weight);
  if (weight === null) {
    unweighted.set(statistics, spread);
  }
  return spread;
}

function sumRows(
  { values, numSamples, numClasses }: ClassRows,
  { predictions, predictionLosses }: RowStatistics,
  weight: ArrayLike<number> | null
): Float64Array {
  const spread = new Float64Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const max = values[start + predictions[row]];
    const base = predictionLosses[row];
    let sum = 0;
    if (weight === null) {
      for (let k = 0; k < numClasses; k++) {
        sum += base + (max - values[start + k]);
      }
    } else {
      for (let k = 0; k < numClasses; k++) {
        sum += weightedLoss(weight[k], base + (max - values[start + k]));
      }
    }
    spread[row] = sum;
  }
  return spread;
}
