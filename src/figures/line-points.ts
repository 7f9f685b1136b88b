import type { Range } from './figure';
import { reduceLine } from './reduce-line';

export interface LinePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** More points than this a line does not need on a chart as wide as a screen, and each of them takes time. */
const MAX_LINE_POINTS = 800;

/** The last choice for each line: Plotly redraws faster if it is given the same arrays, as when only the step moves. */
const choices = new WeakMap<Float64Array, { readonly key: string; readonly points: LinePoints }>();

/** The points of a line over the steps that are drawn: what lies in the zoomed range, its extremes among them. */
export function linePoints(values: Float64Array, range: Range | null): LinePoints {
  const key = String(range);
  const known = choices.get(values);
  if (known?.key === key) {
    return known.points;
  }
  const steps = reduceLine(values, MAX_LINE_POINTS, range);
  const points = {
    x: Float64Array.from(steps),
    y: Float64Array.from(steps, step => values[step])
  };
  choices.set(values, { key, points });
  return points;
}

/** The least and the largest y of several lines that an axis of this scale can show; null if there is none. */
export function yExtent(
  lines: readonly LinePoints[],
  scale: 'linear' | 'log'
): [number, number] | null {
  let min = Infinity;
  let max = -Infinity;
  for (const { y } of lines) {
    for (const value of y) {
      if (scale === 'linear' || value > 0) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
  }
  return min > max ? null : [min, max];
}
