import type { Data } from 'plotly.js';
import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import { EDGE, edgeAxis } from './edge-axis';
import { escapeText } from './escape-text';
import type { Figure } from './figure';
import { findExtremes } from './find-extremes';
import { formatNumber } from './format-number';
import { yExtent, type LinePoints } from './line-points';
import { lineTrace } from './line-trace';
import type { MeanLossCurve, ScheduleFigureOptions, SideCurve } from './schedule-curve';
import { scheduleLayout } from './schedule-layout';
import { seriesStyle } from './series-style';
import { sideTrace } from './side-trace';
import { stepPoints } from './step-points';

/** The axis ends at so many times the highest loss at step 0, lest one diverging run flatten all others. */
const MAX_GROWTH = { linear: 2, log: 1000 };

/**
 * Mean loss in nats of each simulated run over the steps. A run that overflows ends there, with a cross of its colour at
 * the top edge; a run that grows far beyond where it began leaves through the top.
 *
 * @param sides what is drawn beside them, thin
 */
export function meanLossFigure(
  curves: readonly MeanLossCurve[],
  options: ScheduleFigureOptions,
  sides: readonly SideCurve[] = []
): Figure {
  const { unit = 'nats' } = options;
  const lines = curves.map(({ steps, meanLosses }) => stepPoints(steps, meanLosses, options.range));
  const beside = sides.map(({ steps, losses }) => stepPoints(steps, losses, null));
  const yRange = lossRange([...lines, ...beside], options.scale, startOf(curves, sides));
  const layout = scheduleLayout(
    curves.length,
    sentence('mean loss ({unit})', { unit }),
    yRange,
    options
  );
  const overflows = curves.filter(curve => curve.overflowStep !== null);
  return {
    data: [
      ...curves.map((curve, i) => lineTrace(curve, lines[i], options.theme, false)),
      ...sides.map(side => sideTrace(side, options.theme)),
      ...(overflows.length > 0 ? [overflowMarks(overflows, options)] : [])
    ],
    layout: { ...layout, yaxis2: edgeAxis() },
    summary: curves.flatMap(curve => describeCurve(curve, unit)),
    fileName: 'mean-loss'
  };
}

/** The highest loss at step 0. */
function startOf(curves: readonly MeanLossCurve[], sides: readonly SideCurve[]): number {
  const firsts = [...curves.map(c => c.meanLosses[0]), ...sides.map(side => side.losses[0])];
  return Math.max(...firsts.filter(Number.isFinite));
}

function lossRange(
  lines: readonly LinePoints[],
  scale: 'linear' | 'log',
  start: number
): [number, number] | null {
  const extent = yExtent(lines, scale);
  if (extent === null) {
    return null;
  }
  const [min, max] = extent;
  const top = start > 0 ? Math.max(min, Math.min(max, MAX_GROWTH[scale] * start)) : max;
  // Losses are compared with each other, not with 0: the axis begins a little below the least.
  return axisRange(min, top, scale, Math.max(0, min - 0.05 * (top - min)));
}

function overflowMarks(
  curves: readonly MeanLossCurve[],
  { theme, translate }: ScheduleFigureOptions
): Data {
  return {
    type: 'scatter',
    mode: 'markers',
    name: translate(sentence('overflow')),
    x: curves.map(({ overflowStep }) => overflowStep),
    y: curves.map(() => EDGE),
    yaxis: 'y2',
    cliponaxis: false,
    text: curves.map(({ label, overflowStep }) =>
      translate(
        sentence('{label}: overflow from step {step}', {
          label: escapeText(label),
          step: overflowStep ?? ''
        })
      )
    ),
    hovertemplate: '%{text}<extra></extra>',
    marker: {
      symbol: 'x',
      size: 9,
      color: curves.map(({ colorIndex }) => seriesStyle(theme, colorIndex).color),
      line: { color: theme.error, width: 1 }
    }
  };
}

function describeCurve(
  { label, steps, meanLosses, overflowStep }: MeanLossCurve,
  unit: string
): Sentence[] {
  const end = overflowStep === null ? meanLosses.length : steps.indexOf(overflowStep);
  const extremes = findExtremes(meanLosses, 0, end);
  if (extremes === null) {
    return [];
  }
  const course = sentence(
    '{label}: mean loss {first} {unit} at step 0, at most {max} at step {worst}, {end} at step {last}.',
    {
      label,
      unit,
      first: formatNumber(meanLosses[0]),
      worst: steps[extremes[1]],
      max: formatNumber(meanLosses[extremes[1]]),
      last: steps[end - 1],
      end: formatNumber(meanLosses[end - 1])
    }
  );
  return overflowStep === null
    ? [course]
    : [
        course,
        sentence('{label}: the loss is no longer finite from step {step}.', {
          label,
          step: overflowStep
        })
      ];
}
