import type { ClassRows } from './class-rows';
import { rowStatistics } from './row-statistics';

/** log softmax(x)_k = (x_k − max) − log Σ_j exp(x_j − max) of each row: numSamples × numClasses. */
export function logSoftmax(rows: ClassRows): Float64Array {
  const { values, numSamples, numClasses } = rows;
  const { predictions, predictionLosses } = rowStatistics(rows, null);
  const logProbabilities = new Float64Array(values.length);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const max = values[start + predictions[row]];
    for (let i = start; i < start + numClasses; i++) {
      logProbabilities[i] = values[i] - max - predictionLosses[row];
    }
  }
  return logProbabilities;
}
