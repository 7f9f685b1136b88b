import type { ClassRows } from './class-rows';
import { expNonPositive } from './exp-non-positive';
import { rowStatistics } from './row-statistics';

/** softmax(x)_k = exp(x_k − max) / Σ_j exp(x_j − max) of each row: numSamples × numClasses, NaN where PyTorch has it. */
export function softmax(rows: ClassRows): Float64Array {
  const { values, numSamples, numClasses } = rows;
  const { predictions, predictionLosses } = rowStatistics(rows, null);
  const probabilities = new Float64Array(values.length);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const max = values[start + predictions[row]];
    // the loss of the greatest logit is −log of its probability
    const greatest = Math.exp(-predictionLosses[row]);
    for (let i = start; i < start + numClasses; i++) {
      probabilities[i] = expNonPositive(values[i] - max) * greatest;
    }
  }
  return probabilities;
}
