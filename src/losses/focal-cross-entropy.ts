import type { ClassRows } from './class-rows';
import { clippedProbability } from './clipped-probability';
import { distributionLosses } from './distribution-losses';
import type { LossInputs } from './loss-entry';

export interface FocalOptions {
  readonly alpha: number;
  readonly gamma: number;
  readonly labelSmoothing: number;
  /** In place of C where a library divides the smoothing by another extent. */
  readonly numSpread?: number;
  readonly epsilon: number;
}

/**
 * Keras' categorical focal loss −Σ_k α·(1 − p_k)^γ·q_k·log p_k, with p the row divided by its sum and clipped (Lin et al.,
 * "Focal loss for dense object detection", ICCV 2017).
 *
 * @param probabilities of the classes, such as a softmax
 */
export function focalCrossEntropy(
  inputs: LossInputs,
  probabilities: ClassRows,
  { alpha, gamma, labelSmoothing, epsilon, numSpread }: FocalOptions
): Float64Array {
  const probability = clippedProbability(probabilities, { epsilon, normalise: true });
  const term = (row: number, k: number): number => {
    const p = probability(row, k);
    return -alpha * (1 - p) ** gamma * Math.log(p);
  };
  return distributionLosses(inputs, labelSmoothing, term, numSpread);
}
