import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import type { Figure } from './figure';
import { formatNumber } from './format-number';
import { linePoints, yExtent } from './line-points';
import { lineTrace } from './line-trace';
import type { ScheduleCurve, ScheduleFigureOptions } from './schedule-curve';
import { scheduleLayout } from './schedule-layout';

/**
 * Of each other schedule the learning rate less that of the reference, over the steps that both have. The axis is linear, as
 * differences go below 0.
 */
export function rateDifferencesFigure(
  curves: readonly ScheduleCurve[],
  reference: ScheduleCurve,
  options: ScheduleFigureOptions
): Figure {
  const others = curves
    .filter(curve => curve !== reference)
    .map(curve => ({ ...curve, rates: differences(curve.rates, reference.rates) }));
  const lines = others.map(({ rates }) => linePoints(rates, options.range));
  const extent = yExtent(lines, 'linear');
  const title = sentence('rate − {reference}', { reference: reference.label });
  return {
    data: others.map((curve, i) => lineTrace(curve, lines[i], options.theme, true)),
    layout: scheduleLayout(others.length, title, extent && axisRange(...extent, 'linear'), {
      ...options,
      scale: 'linear'
    }),
    summary: others.map(curve => describe(curve, reference)),
    fileName: 'learning-rate-differences'
  };
}

function differences(rates: Float64Array, reference: Float64Array): Float64Array {
  const length = Math.min(rates.length, reference.length);
  return rates.slice(0, length).map((rate, step) => rate - reference[step]);
}

function describe({ label, rates }: ScheduleCurve, reference: ScheduleCurve): Sentence {
  let [lowest, highest] = [0, 0];
  rates.forEach((difference, step) => {
    lowest = difference < rates[lowest] ? step : lowest;
    highest = difference > rates[highest] ? step : highest;
  });
  return sentence(
    '{label} less {reference}: from {low} at step {lowest} to {high} at step {highest}.',
    {
      ...{ label, reference: reference.label, lowest, highest },
      low: formatNumber(rates[lowest] ?? 0),
      high: formatNumber(rates[highest] ?? 0)
    }
  );
}
