import type { Range } from './figure';
import { linePoints, type LinePoints } from './line-points';

/** The points of a line whose values stand at some steps: reduced where they stand at every step, all of them else. */
export function stepPoints(
  steps: Int32Array,
  values: Float64Array,
  range: Range | null
): LinePoints {
  const isEvery = steps.length === 0 || steps[steps.length - 1] === steps.length - 1;
  if (isEvery) {
    return linePoints(values, range);
  }
  const finite = Array.from(steps.keys()).filter(i => Number.isFinite(values[i]));
  return {
    x: Float64Array.from(finite, i => steps[i]),
    y: Float64Array.from(finite, i => values[i])
  };
}
