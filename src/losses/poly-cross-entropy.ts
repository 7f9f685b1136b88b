import { crossEntropyLosses } from './cross-entropy';
import { distributionLosses } from './distribution-losses';
import type { LossInputs } from './loss-entry';
import { softmax } from './softmax';

/**
 * `optax.poly_loss_cross_entropy`: cross-entropy + ε·Σ_k y_k·(1 − p_k) (Leng et al., "PolyLoss", ICLR 2022).
 */
export function polyCrossEntropy(inputs: LossInputs, epsilon: number): Float64Array {
  const probabilities = softmax(inputs.rows);
  const { numClasses } = inputs.rows;
  const { losses } = crossEntropyLosses(inputs.rows, inputs.targets, inputs.statistics, {});
  const rest = distributionLosses(inputs, 0, (row, k) => 1 - probabilities[row * numClasses + k]);
  return losses.map((loss, row) => loss + epsilon * rest[row]);
}
