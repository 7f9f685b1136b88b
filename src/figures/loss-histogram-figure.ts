import type { Layout } from 'plotly.js';
import type { Analysis, Histogram } from '../analysis/types';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import type { Figure } from './figure';
import { formatNumber } from './format-number';
import type { LossFigureOptions } from './loss-figure-options';
import { lossSummary, memberSummary } from './loss-summary';

/**
 * Number of samples by loss in nats, from the bins of the analysis; a vertical line marks the loss of the selected
 * sample. The range of the options is one of losses in nats.
 */
export function lossHistogramFigure(analysis: Analysis, options: LossFigureOptions): Figure {
  const { theme, translate, unit = 'nats', range, members = null } = options;
  const layout = baseLayout(
    theme,
    translate(sentence('loss ({unit})', { unit })),
    translate(sentence('samples'))
  );
  const { histogram } = analysis;
  return {
    data: histogram === null ? [] : allBars(analysis, histogram, options),
    layout: {
      ...layout,
      barmode: 'overlay',
      bargap: 0,
      xaxis: { ...layout.xaxis, ...(range && { range: [...range] }) },
      yaxis: { ...layout.yaxis, exponentformat: 'SI' },
      shapes: selectedLine(analysis, options)
    },
    summary: [
      ...lossSummary(analysis, unit),
      ...memberSummary(analysis, members, unit),
      ...(histogram === null ? [] : [fullestBin(histogram, unit)])
    ],
    fileName: 'loss-histogram'
  };
}

/** The bins of all samples, and before them those of the samples that stand out. */
function allBars(
  analysis: Analysis,
  histogram: Histogram,
  options: LossFigureOptions
): Figure['data'] {
  const { members = null, theme } = options;
  if (members === null) {
    return [bars(histogram, theme.colorway[0], options)];
  }
  const shown = analysis.losses.filter((_, sample) => members[sample] === 1);
  const inBins = { edges: histogram.edges, counts: countInBins(shown, histogram.edges) };
  return [bars(histogram, theme.gridColor, options), bars(inBins, theme.colorway[0], options)];
}

/** The bins are equidistant and hold every finite loss of the analysis. */
function countInBins(losses: Float64Array, edges: Float64Array): Float64Array {
  const numBins = edges.length - 1;
  const counts = new Float64Array(numBins);
  const width = (edges[numBins] - edges[0]) / numBins;
  for (const loss of losses.filter(Number.isFinite)) {
    counts[Math.min(numBins - 1, Math.floor((loss - edges[0]) / width))]++;
  }
  return counts;
}

function bars(
  { edges, counts }: Histogram,
  color: string,
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
    marker: { color, line: { color: theme.backgroundColor, width: 1 } }
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
