import { reduceLine } from './reduce-line';
import { CHART_WIDTH, type ScheduleFigureOptions } from './schedule-curve';

export interface LinePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The points of a line over the steps: what lies in the zoomed range, no more than the width of the chart can show. */
export function linePoints(
  values: Float64Array,
  { range, width = CHART_WIDTH }: ScheduleFigureOptions
): LinePoints {
  const steps = reduceLine(values, 2 * width, range);
  return { x: Float64Array.from(steps), y: Float64Array.from(steps, step => values[step]) };
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
