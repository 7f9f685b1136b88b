import type { Layout } from 'plotly.js';
import type { Analysis, Histogram } from '../analysis/types';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import type { Figure } from './figure';
import { formatNumber } from './format-number';
import type { LossFigureOptions } from './loss-figure-options';
import { lossSummary } from './loss-summary';

/**
 * Number of samples by loss in nats, from the bins of the analysis; a vertical line marks the loss of the selected
 * sample. The range of the options is one of losses in nats.
 */
export function lossHistogramFigure(analysis: Analysis, options: LossFigureOptions): Figure {
  const { theme, translate, unit = 'nats', range } = options;
  const layout = baseLayout(
    theme,
    translate(sentence('loss ({unit})', { unit })),
    translate(sentence('samples'))
  );
  const { histogram } = analysis;
  return {
    data: histogram === null ? [] : [bars(histogram, options)],
    layout: {
      ...layout,
      bargap: 0,
      xaxis: { ...layout.xaxis, ...(range && { range: [...range] }) },
      yaxis: { ...layout.yaxis, exponentformat: 'SI' },
      shapes: selectedLine(analysis, options)
    },
    summary: [
      ...lossSummary(analysis, unit),
      ...(histogram === null ? [] : [fullestBin(histogram, unit)])
    ],
    fileName: 'loss-histogram'
  };
}

function bars(
  { edges, counts }: Histogram,
  { theme, translate, unit = 'nats' }: LossFigureOptions
): Figure['data'][number] {
  const widths = counts.map((_, bin) => edges[bin + 1] - edges[bin]);
  const span = (bin: number): Sentence =>
    sentence('loss {low} to {high} {unit}', {
      low: formatNumber(edges[bin]),
      high: formatNumber(edges[bin + 1]),
      unit
    });
  const samples = translate(sentence('{count} samples', { count: '%{y}' }));
  return {
    type: 'bar',
    x: widths.map((width, bin) => edges[bin] + width / 2),
    y: counts,
    width: [...widths],
    hovertext: Array.from(counts, (_, bin) => translate(span(bin))),
    hovertemplate: `%{hovertext}<br>${samples}<extra></extra>`,
    // The gap between bars is a line in the colour of the background.
    marker: { color: theme.colorway[0], line: { color: theme.backgroundColor, width: 1 } }
  };
}

function selectedLine(
  { losses }: Analysis,
  { selected, theme }: LossFigureOptions
): Layout['shapes'] {
  const loss = selected === null ? NaN : losses[selected];
  if (!Number.isFinite(loss)) {
    return [];
  }
  return [
    {
      type: 'line',
      x0: loss,
      x1: loss,
      yref: 'paper',
      y0: 0,
      y1: 1,
      line: { color: theme.textColor, width: 2 }
    }
  ];
}

function fullestBin({ edges, counts }: Histogram, unit: string): Sentence {
  const bin = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  return sentence(
    'The fullest of {bins} bins holds {count} samples between {low} and {high} {unit}.',
    {
      unit,
      bins: counts.length,
      count: counts[bin],
      low: formatNumber(edges[bin]),
      high: formatNumber(edges[bin + 1])
    }
  );
}
