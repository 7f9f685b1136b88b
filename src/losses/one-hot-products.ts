import { IGNORED, NO_CLASS } from './targets';

/**
 * Losses of class indices as a product with one-hot rows makes them: a target that is no class has none, and 0 · inf and
 * 0 · NaN of another class are NaN.
 *
 * @param factor of class k in a row, finite where its logarithm is
 */
export function oneHotProducts(
  losses: Float64Array,
  indices: Int32Array,
  numClasses: number,
  factor: (row: number, k: number) => number
): Float64Array {
  return losses.map((loss, row) => {
    const target = indices[row];
    if (target === IGNORED) {
      return loss;
    }
    for (let k = 0; k < numClasses; k++) {
      if (k !== target && !Number.isFinite(factor(row, k))) {
        return NaN;
      }
    }
    return target === NO_CLASS ? 0 : loss;
  });
}
