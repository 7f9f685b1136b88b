import type { Targets } from '../losses/targets';
import { targetShare } from './target-share';

/**
 * Σ_k (p_k − q_k)² of one sample, of which the Brier score is the mean. As in scikit-learn's `brier_score_loss`, it is halved for
 * two classes, where it is (p_1 − q_1)².
 */
export function squaredError(probabilities: Float64Array, targets: Targets, row: number): number {
  const numClasses = probabilities.length;
  let sum = 0;
  for (let k = 0; k < numClasses; k++) {
    const difference = probabilities[k] - targetShare(targets, row, k, numClasses);
    sum += difference * difference;
  }
  return numClasses < 3 ? sum / 2 : sum;
}
