import type { Layout } from 'plotly.js';
import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import type { Figure } from './figure';
import { formatNumber } from './format-number';
import { linePoints, yExtent } from './line-points';
import { lineTrace } from './line-trace';
import { niceBound } from './nice-bound';
import type { ScheduleCurve, ScheduleFigureOptions } from './schedule-curve';
import { scheduleLayout } from './schedule-layout';

export interface ScheduleRatesOptions extends ScheduleFigureOptions {
  /** The largest stable rate, from λ_max; null where it is not known. */
  readonly maxLearningRate: number | null;
}

/** How near to the largest rate the stability estimate must lie to be drawn: within a factor, by scale. */
const NEAR = { linear: 2, log: 20 };

/** Ratio of the ends of a log axis, lest one schedule that decays to almost nothing flatten all others. */
const MAX_RATIO = 1e8;

/**
 * Learning rate of each schedule over the steps, with a horizontal line at the largest stable rate; the axis reaches to it
 * where it lies near the rates. A log axis leaves rates of 0 out.
 */
export function scheduleRatesFigure(
  curves: readonly ScheduleCurve[],
  options: ScheduleRatesOptions
): Figure {
  const lines = curves.map(({ rates }) => linePoints(rates, options.range));
  const extent = yExtent(lines, options.scale);
  const limit = extent && nearLimit(extent, options);
  const yRange = extent && rateRange(extent, limit, options.scale);
  const layout = scheduleLayout(curves.length, sentence('learning rate'), yRange, options);
  return {
    data: curves.map((curve, i) => lineTrace(curve, lines[i], options.theme, true)),
    layout: {
      ...layout,
      ...(yRange !== null && limitLine(layout, options))
    },
    summary: summarise(curves, options),
    fileName: 'learning-rates'
  };
}

/**
 * The range of the rate axis: everything, but of a log axis the upper decades only. It ends near 1, 2 or 5 times a power
 * of ten, so that the axis stays where it is while a rate is dragged and the eye, and the redraw, follow the curve alone.
 */
function rateRange(
  [min, max]: readonly [number, number],
  limit: number | null,
  scale: 'linear' | 'log'
): [number, number] {
  const top = Math.max(max, limit ?? 0);
  const bottom = Math.min(min, limit ?? Infinity);
  const lowest = scale === 'log' ? Math.max(bottom, top / MAX_RATIO) : bottom;
  return axisRange(niceBound(lowest, 'down'), niceBound(top, 'up'), scale);
}

/** The stability estimate where it is known and has a place on an axis, else null. */
function knownLimit({ maxLearningRate }: ScheduleRatesOptions): number | null {
  return maxLearningRate !== null && maxLearningRate > 0 && maxLearningRate < Infinity
    ? maxLearningRate
    : null;
}

/** The stability estimate if the axis has to reach to it, else null. */
function nearLimit(
  [min, max]: readonly [number, number],
  options: ScheduleRatesOptions
): number | null {
  const { scale } = options;
  const maxLearningRate = knownLimit(options);
  if (maxLearningRate === null) {
    return null;
  }
  const isNear =
    maxLearningRate <= max * NEAR[scale] &&
    (scale === 'linear' || maxLearningRate >= min / NEAR.log);
  return isNear ? maxLearningRate : null;
}

/** Drawn wherever it lies, be it off the axis, so that a rate that is dragged past it changes nothing but lines. */
function limitLine(layout: Partial<Layout>, options: ScheduleRatesOptions): Partial<Layout> {
  const limit = knownLimit(options);
  if (limit === null) {
    return {};
  }
  const { theme, translate, scale } = options;
  const line = { color: theme.error, width: 1.5, dash: 'dashdot' } as const;
  return {
    shapes: [
      ...(layout.shapes ?? []),
      { type: 'line', xref: 'paper', x0: 0, x1: 1, y0: limit, y1: limit, line }
    ],
    annotations: [
      {
        text: translate(sentence('stable up to {limit}', { limit: formatNumber(limit) })),
        xref: 'paper',
        x: 1,
        xanchor: 'right',
        // Annotations lie on a log axis by their decimal logarithm, shapes by their value.
        y: scale === 'log' ? Math.log10(limit) : limit,
        yanchor: 'middle',
        showarrow: false,
        font: { size: theme.fontSize - 1, color: theme.textColor },
        bgcolor: theme.backgroundColor,
        opacity: 0.85,
        borderpad: 1
      }
    ]
  };
}

function summarise(curves: readonly ScheduleCurve[], options: ScheduleRatesOptions): Sentence[] {
  const limit = knownLimit(options);
  return [
    ...curves.map(describeCurve),
    ...(options.scale === 'log' ? curves.flatMap(describeZeros) : []),
    ...(limit === null
      ? []
      : [
          sentence('Descent from here tends to diverge above a learning rate of {limit}.', {
            limit: formatNumber(limit)
          })
        ])
  ];
}

function describeCurve({ label, rates }: ScheduleCurve): Sentence {
  const last = rates.length - 1;
  return sentence(
    '{label}: learning rate {first} at step 0, {middle} at step {half}, {end} at step {last}.',
    {
      label,
      first: formatNumber(rates[0]),
      half: Math.floor(last / 2),
      middle: formatNumber(rates[Math.floor(last / 2)]),
      last,
      end: formatNumber(rates[last])
    }
  );
}

function describeZeros({ label, rates }: ScheduleCurve): Sentence[] {
  const count = rates.reduce((sum, rate) => (rate > 0 ? sum : sum + 1), 0);
  return count === 0
    ? []
    : [
        sentence('{label}: {count} steps at rate 0, which a log axis leaves out.', { label, count })
      ];
}
