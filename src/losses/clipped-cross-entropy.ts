import { distributionLosses } from './distribution-losses';
import type { LossInputs } from './loss-entry';
import { clippedProbability } from './clipped-probability';

export interface ClippedOptions {
  readonly labelSmoothing: number;
  /** In place of C where a library divides the smoothing by another extent. */
  readonly numSpread?: number;
  /** Probabilities are clipped to epsilon..1 − epsilon. */
  readonly epsilon: number;
  /** Whether a row is divided by its sum first. */
  readonly normalise: boolean;
  /** Whether it is the clipped probabilities that are divided by their sum. */
  readonly clipsFirst?: boolean;
}

/** −Σ_k q_k · log clip(p_k) of rows of probabilities: finite for a probability of 0, where it is −log ε. */
export function clippedCrossEntropy(inputs: LossInputs, options: ClippedOptions): Float64Array {
  const probability = clippedProbability(inputs.raw, options);
  return distributionLosses(
    inputs,
    options.labelSmoothing,
    (row, k) => -Math.log(probability(row, k)),
    options.numSpread
  );
}
