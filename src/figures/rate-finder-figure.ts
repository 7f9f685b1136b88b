import type { Data } from 'plotly.js';
import type { RangeTest, RateFinding, RateSuggestion } from '../analysis/rate-finder/range-test';
import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import { baseLayout } from './base-layout';
import type { Figure, FigureStyle } from './figure';
import { findExtremes } from './find-extremes';
import { formatNumber } from './format-number';
import { reduceLine } from './reduce-line';
import { seriesStyle } from './series-style';

/** More points than this a line does not need on a chart as wide as a screen. */
const MAX_POINTS = 800;
/** The loss has diverged in the last points, which would hide the valley. */
const SKIPPED_AT_END = 5;

/** The loss over the learning rate of a range test, smoothed, with the points that suggestions are read from. */
export function rateFinderFigure(
  { rates, losses, name }: RangeTest,
  { smoothed, suggestions }: RateFinding,
  style: FigureStyle
): Figure {
  const { theme, translate } = style;
  const layout = baseLayout(
    theme,
    translate(sentence('learning rate')),
    translate(sentence('recorded loss'))
  );
  const ends: [number, number] = [Math.log10(rates[0]), Math.log10(rates[rates.length - 1])];
  const yRange = lossRange(losses, smoothed);
  const line = pointsOf(rates, smoothed);
  return {
    data: [
      {
        ...pointsOf(rates, losses),
        type: 'scatter',
        mode: 'markers',
        name,
        hovertemplate: '%{y:.4~g}<extra></extra>',
        marker: { size: 3, color: theme.textColor, opacity: 0.35 },
        showlegend: false
      },
      {
        ...line,
        type: 'scatter',
        mode: 'lines',
        name: translate(sentence('smoothed')),
        hovertemplate: '%{x:.3~g}: %{y:.4~g}<extra></extra>',
        line: { ...seriesStyle(theme, 0), width: 2 },
        showlegend: false
      },
      ...suggestions.map((suggestion, i) => marker(suggestion, i + 1, style))
    ],
    layout: {
      ...layout,
      showlegend: suggestions.length > 0,
      xaxis: { ...layout.xaxis, type: 'log', range: ends, exponentformat: 'power' },
      yaxis: {
        ...layout.yaxis,
        ...(yRange && { range: yRange })
      }
    },
    summary: suggestions.map(describe),
    fileName: 'range-test'
  };
}

/** From the least loss to the largest smoothed one before the end; null where nothing is finite. */
function lossRange(losses: Float64Array, smoothed: Float64Array): [number, number] | null {
  const low = findExtremes(losses, 0, losses.length);
  const high = findExtremes(smoothed, 0, Math.max(1, smoothed.length - SKIPPED_AT_END));
  return low && high && axisRange(losses[low[0]], smoothed[high[1]], 'linear', Infinity);
}

function pointsOf(
  rates: Float64Array,
  values: Float64Array
): { readonly x: Float64Array; readonly y: Float64Array } {
  const chosen = reduceLine(values, MAX_POINTS);
  return {
    x: Float64Array.from(chosen, index => rates[index]),
    y: Float64Array.from(chosen, index => values[index])
  };
}

function marker(
  { name, pointRate, loss }: RateSuggestion,
  index: number,
  { theme }: FigureStyle
): Data {
  const { color } = seriesStyle(theme, index);
  return {
    type: 'scatter',
    mode: 'markers',
    name,
    x: [pointRate],
    y: [loss],
    hovertemplate: '%{fullData.name}: %{x:.3~g}<extra></extra>',
    marker: { size: 9, color, line: { color: theme.backgroundColor, width: 1 } }
  };
}

function describe({ name, rate, pointRate, loss }: RateSuggestion): Sentence {
  return sentence('{name} suggests {rate}, from the loss {loss} at {point}.', {
    name,
    rate: formatNumber(rate),
    loss: formatNumber(loss),
    point: formatNumber(pointRate)
  });
}
