import type { Data, LayoutAxis } from 'plotly.js';
import type { RangeTest, RateFinding, RateSuggestion } from '../analysis/rate-finder/range-test';
import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import { baseLayout } from './base-layout';
import type { ChartTheme } from './chart-theme';
import type { Figure, FigureStyle } from './figure';
import { findExtremes } from './find-extremes';
import { formatNumber } from './format-number';
import { reduceLine } from './reduce-line';
import { seriesStyle } from './series-style';

/** More points than this a line does not need on a chart as wide as a screen. */
const MAX_POINTS = 800;
/** How far above the losses that lead down to the valley the axis goes, as a share of its depth: the diverged end hides it. */
const ABOVE = 0.25;
/** A loss that is least in this share at the beginning has no valley. */
const FIRST = 0.1;
/** So many labels of powers of ten stand beside each other in a narrow panel. */
const MAX_TICKS = 5;

/** Index of the series whose colour each rule has. */
const COLORS: Readonly<Record<RateSuggestion['name'], number>> = {
  valley: 1,
  slide: 2,
  minimum: 3,
  steep: 4
};

/** The loss over the learning rate of a range test, smoothed, with the points that suggestions are read from. */
export function rateFinderFigure(
  { rates, losses, name, isSimulated }: RangeTest,
  { smoothed, suggestions }: RateFinding,
  style: FigureStyle
): Figure {
  const { theme, translate, unit = 'nats' } = style;
  const layout = baseLayout(
    theme,
    translate(sentence('learning rate')),
    translate(isSimulated ? sentence('mean loss ({unit})', { unit }) : sentence('recorded loss'))
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
        marker: { size: 3, color: theme.textColor, opacity: 0.35 }
      },
      {
        ...line,
        type: 'scatter',
        mode: 'lines',
        name: translate(sentence('smoothed')),
        hovertemplate: '%{x:.3~g}: %{y:.4~g}<extra></extra>',
        line: { ...seriesStyle(theme, 0), width: 2 }
      },
      ...suggestions.map(suggestion => marker(suggestion, style))
    ],
    layout: {
      ...layout,
      xaxis: { ...layout.xaxis, ...decades(ends) },
      yaxis: {
        ...layout.yaxis,
        ...(yRange && { range: yRange })
      }
    },
    summary: suggestions.map(describe),
    fileName: 'range-test'
  };
}

/** The colour of the point that a rule suggests, the same in the chart and in the list. */
export function suggestionColor(name: RateSuggestion['name'], theme: ChartTheme): string {
  return seriesStyle(theme, COLORS[name]).color;
}

/** A logarithmic axis with its labels side by side: every decade, or every second, third …; Plotly would turn them round. */
function decades(range: [number, number]): Partial<LayoutAxis> {
  const span = range[1] - range[0];
  return {
    type: 'log',
    range,
    exponentformat: 'power',
    tickangle: 0,
    ...(span >= 2 && { dtick: Math.ceil(span / MAX_TICKS) })
  };
}

/** From the least loss to a little above the largest smoothed one before the least; null, for all of it, where none falls. */
function lossRange(losses: Float64Array, smoothed: Float64Array): [number, number] | null {
  const low = findExtremes(losses, 0, losses.length);
  const least = findExtremes(smoothed, 0, smoothed.length);
  const high = least && findExtremes(smoothed, 0, least[0] + 1);
  if (low === null || least === null || high === null || least[0] < FIRST * smoothed.length) {
    return null;
  }
  const [bottom, top] = [losses[low[0]], smoothed[high[1]]];
  return axisRange(bottom, top + ABOVE * (top - bottom), 'linear', Infinity);
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

function marker({ name, pointRate, loss }: RateSuggestion, { theme }: FigureStyle): Data {
  const color = suggestionColor(name, theme);
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
