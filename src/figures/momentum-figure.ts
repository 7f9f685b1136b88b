import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import type { Figure } from './figure';
import { formatNumber } from './format-number';
import { linePoints, yExtent } from './line-points';
import { lineTrace } from './line-trace';
import type { ScheduleFigureOptions } from './schedule-curve';
import { scheduleLayout } from './schedule-layout';

/** The momentum of one schedule at steps 0, 1, … */
export interface MomentumCurve {
  readonly label: string;
  readonly colorIndex: number;
  readonly momenta: Float64Array;
}

/** The momentum, or the first beta, of each schedule that moves it; the axis does not begin at 0, lest the lines be flat. */
export function momentumFigure(
  curves: readonly MomentumCurve[],
  options: ScheduleFigureOptions
): Figure {
  const lines = curves.map(({ momenta }) => linePoints(momenta, options.range));
  const extent = yExtent(lines, 'linear');
  const range = extent && axisRange(...extent, 'linear', extent[0]);
  return {
    data: curves.map((curve, i) => lineTrace(curve, lines[i], options.theme, true)),
    layout: scheduleLayout(curves.length, sentence('momentum'), range, {
      ...options,
      scale: 'linear'
    }),
    summary: curves.map(describe),
    fileName: 'momentum'
  };
}

function describe({ label, momenta }: MomentumCurve): Sentence {
  const [low, high] = yExtent([{ x: momenta, y: momenta }], 'linear') ?? [NaN, NaN];
  return sentence('{label}: momentum {first} at step 0, between {low} and {high}.', {
    ...{ label, first: formatNumber(momenta[0]) },
    low: formatNumber(low),
    high: formatNumber(high)
  });
}
