import { distributionLosses } from './distribution-losses';
import type { LossInputs } from './loss-entry';

/** −Σ_k y_k·log softmax(x)_k, where y_k = 0 leaves the class out whatever its logit, as `optax.safe_softmax_cross_entropy`. */
export function safeCrossEntropy(inputs: LossInputs): Float64Array {
  const { rows, targets, statistics } = inputs;
  const { values, numClasses } = rows;
  const { predictions, predictionLosses, targetLosses } = statistics;
  if (targets.kind !== 'probabilities') {
    return targetLosses;
  }
  return distributionLosses(inputs, 0, (row, k) => {
    const start = row * numClasses;
    return targets.probabilities[start + k] === 0
      ? 0
      : predictionLosses[row] + (values[start + predictions[row]] - values[start + k]);
  });
}
