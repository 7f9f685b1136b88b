import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import type { Figure, Range } from './figure';
import { findExtremes } from './find-extremes';
import { formatNumber } from './format-number';
import { yExtent, type LinePoints } from './line-points';
import { lineTrace } from './line-trace';
import { reduceLine } from './reduce-line';
import type { ScheduleFigureOptions } from './schedule-curve';
import { scheduleLayout } from './schedule-layout';

/** A metric of a recorded training, on the axis of the schedules. */
export interface HistoryCurve {
  readonly label: string;
  readonly colorIndex: number;
  /** Ascending. */
  readonly steps: Float64Array;
  readonly values: Float64Array;
}

/** More points than this a line does not need on a chart as wide as a screen. */
const MAX_POINTS = 800;
/** So few points are drawn as points, since a line alone would not tell where they lie. */
const MAX_MARKERS = 40;

/** The losses that a training logged, over the same steps as the schedules. */
export function historyFigure(
  curves: readonly HistoryCurve[],
  options: ScheduleFigureOptions
): Figure {
  const lines = curves.map(curve => pointsOf(curve, options.range));
  const extent = yExtent(lines, options.scale);
  const yRange =
    extent === null
      ? null
      : axisRange(
          ...extent,
          options.scale,
          Math.max(0, extent[0] - 0.05 * (extent[1] - extent[0]))
        );
  return {
    data: curves.map((curve, i) => {
      const mode = curve.steps.length <= MAX_MARKERS ? 'lines+markers' : 'lines';
      return lineTrace(curve, lines[i], options.theme, false, mode);
    }),
    layout: scheduleLayout(curves.length, sentence('recorded loss'), yRange, options),
    summary: curves.flatMap(describeCurve),
    fileName: 'recorded-loss'
  };
}

function pointsOf({ steps, values }: HistoryCurve, range: Range | null): LinePoints {
  const inside = range === null ? null : indexRange(steps, range);
  const chosen = reduceLine(values, MAX_POINTS, inside);
  return {
    x: Float64Array.from(chosen, index => steps[index]),
    y: Float64Array.from(chosen, index => values[index])
  };
}

/** The points between two steps; the last ones before and after them where there are none. */
function indexRange(steps: Float64Array, [low, high]: Range): Range {
  const first = steps.findIndex(step => step >= low);
  const beyond = steps.findIndex(step => step > high);
  const end = beyond === -1 ? steps.length : beyond;
  return [first === -1 ? steps.length - 1 : first, Math.max(0, end - 1)];
}

function describeCurve(curve: HistoryCurve): Sentence[] {
  const { label, steps, values } = curve;
  const lost = values.findIndex(value => !Number.isFinite(value));
  const sentences = describeCourse(curve);
  if (lost !== -1) {
    const step = shortStep(steps[lost]);
    sentences.push(sentence('{label}: not finite at step {step}.', { label, step }));
  }
  return sentences;
}

function describeCourse({ label, steps, values }: HistoryCurve): Sentence[] {
  const extremes = findExtremes(values, 0, values.length);
  if (extremes === null) {
    return [];
  }
  const finite = [...values.keys()].filter(index => Number.isFinite(values[index]));
  const [first, last] = [finite[0], finite[finite.length - 1]];
  const course = sentence(
    '{label}: {first} at step {start}, least {min} at step {best}, {end} at step {last}.',
    {
      label,
      first: formatNumber(values[first]),
      start: shortStep(steps[first]),
      min: formatNumber(values[extremes[0]]),
      best: shortStep(steps[extremes[0]]),
      end: formatNumber(values[last]),
      last: shortStep(steps[last])
    }
  );
  return [course];
}

/** Epochs may be fractions of which no digit beyond these matters. */
function shortStep(step: number): number {
  return Number(step.toPrecision(6));
}
