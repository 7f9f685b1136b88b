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
 * Learning rate of each schedule over the steps, with a horizontal line at the largest stable rate where it lies among the rates or near
 * them. A log axis leaves rates of 0 out.
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
      ...(limit !== null && yRange !== null && limitLine(limit, layout, yRange, options))
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

/** The stability estimate if it belongs on the axis, else null. */
function nearLimit(
  [min, max]: readonly [number, number],
  { scale, maxLearningRate }: ScheduleRatesOptions
): number | null {
  if (maxLearningRate === null || !Number.isFinite(maxLearningRate)) {
    return null;
  }
  const isNear =
    maxLearningRate <= max * NEAR[scale] &&
    (scale === 'linear' || maxLearningRate >= min / NEAR.log);
  return isNear ? maxLearningRate : null;
}

function limitLine(
  limit: number,
  layout: Partial<Layout>,
  yRange: readonly [number, number],
  options: ScheduleRatesOptions
): Partial<Layout> {
  const { theme, translate, scale } = options;
  // Annotations lie on a log axis by their decimal logarithm, shapes by their value.
  const y = scale === 'log' ? Math.log10(limit) : limit;
  const [bottom, top] = yRange;
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
        y,
        yanchor: y > (bottom + top) / 2 ? 'top' : 'bottom',
        showarrow: false,
        font: { size: theme.fontSize - 1, color: theme.textColor },
        bgcolor: theme.backgroundColor,
        opacity: 0.85,
        borderpad: 1
      }
    ]
  };
}

function summarise(
  curves: readonly ScheduleCurve[],
  { scale, maxLearningRate }: ScheduleRatesOptions
): Sentence[] {
  const limit =
    maxLearningRate === null || !Number.isFinite(maxLearningRate)
      ? []
      : [
          sentence('Descent from here tends to diverge above a learning rate of {limit}.', {
            limit: formatNumber(maxLearningRate)
          })
        ];
  return [
    ...curves.map(describeCurve),
    ...(scale === 'log' ? curves.flatMap(describeZeros) : []),
    ...limit
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
