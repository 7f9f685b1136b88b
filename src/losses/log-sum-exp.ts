import type { ClassRows } from './class-rows';
import { rowStatistics } from './row-statistics';

/**
 * log Σ_k exp(x_k) = max + log Σ_k exp(x_k − max) of each row, as `torch.logsumexp`: +inf for a row with +inf and no NaN,
 * −inf for a row of −inf only.
 */
export function logSumExp(rows: ClassRows): Float64Array {
  const { values, numClasses } = rows;
  const { predictions, predictionLosses } = rowStatistics(rows, null);
  return Float64Array.from(predictionLosses, (loss, row) => {
    const max = values[row * numClasses + predictions[row]];
    return Number.isFinite(max) ? max + loss : max;
  });
}
