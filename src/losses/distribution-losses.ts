import { IGNORED, NO_CLASS } from './targets';
import type { LossInputs } from './loss-entry';

/** The loss of a row if class k is its target. */
export type ClassTerm = (row: number, k: number) => number;

/**
 * Σ_k q_k · term(row, k) of each row with q = (1 − ε)·y + ε/C; 0 where the sample is ignored, NaN where it has no class. Class
 * indices without smoothing look at their own term only.
 *
 * @param numSpread in place of C where a library divides ε by another extent
 */
export function distributionLosses(
  { rows, targets }: Pick<LossInputs, 'rows' | 'targets'>,
  labelSmoothing: number,
  term: ClassTerm,
  numSpread = rows.numClasses
): Float64Array {
  const { numSamples, numClasses } = rows;
  const spread = labelSmoothing / numSpread;
  const kept = 1 - labelSmoothing;
  const probabilities = targets.kind === 'probabilities' ? targets.probabilities : null;
  const losses = new Float64Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const target = targets.indices[row];
    if (target === IGNORED || target === NO_CLASS) {
      losses[row] = target === IGNORED ? 0 : NaN;
    } else if (probabilities === null && labelSmoothing === 0) {
      losses[row] = term(row, target);
    } else {
      let loss = 0;
      for (let k = 0; k < numClasses; k++) {
        const share =
          probabilities === null ? Number(k === target) : probabilities[row * numClasses + k];
        loss += (kept * share + spread) * term(row, k);
      }
      losses[row] = loss;
    }
  }
  return losses;
}
