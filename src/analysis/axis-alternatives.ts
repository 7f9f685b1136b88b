import type { NDArray } from '../array/nd-array';
import type { AxisAlternative } from '../diagnostics/wrong-axis';
import { classRows } from '../losses/class-rows';
import { rowStatistics } from '../losses/row-statistics';

/** The predictions along the other axes whose extent is the same, so that the targets would fit there as well. */
export function axisAlternatives(logits: NDArray, axis: number): AxisAlternative[] {
  const { shape } = logits;
  const chosen = axis < 0 ? axis + shape.length : axis;
  return shape.flatMap((extent, other) =>
    other !== chosen && extent === shape[chosen] && extent > 1
      ? [{ axis: other, predictions: rowStatistics(classRows(logits, other), null).predictions }]
      : []
  );
}
