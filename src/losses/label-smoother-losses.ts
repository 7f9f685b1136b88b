import type { LossInputs } from './loss-entry';
import { spreadLosses } from './spread-losses';
import { IGNORED } from './targets';

/**
 * transformers' LabelSmoother of each sample: (1 − ε)·(−log p_y) + ε·Σ_c (−log p_c)/V, 0 where ignored. Both parts are
 * multiplied whatever ε is, and the sum over the classes is one in float32: where that is infinite, ε = 0 gives NaN.
 */
export function labelSmootherLosses(
  { rows, targets, statistics }: Pick<LossInputs, 'rows' | 'targets' | 'statistics'>,
  epsilon: number
): Float64Array {
  const spreads = spreadLosses(rows, statistics, null);
  return statistics.targetLosses.map((loss, row) =>
    targets.indices[row] === IGNORED
      ? 0
      : (1 - epsilon) * loss + epsilon * (asFloat32(spreads[row]) / rows.numClasses)
  );
}

/** Infinite beyond the range of float32; digits are kept. */
function asFloat32(value: number): number {
  const rounded = Math.fround(value);
  return Number.isFinite(rounded) ? value : rounded;
}
