import type { Reliability } from '../analysis/classes/types';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import { binSpan } from './bin-span';
import type { Figure, FigureStyle } from './figure';
import { formatNumber } from './format-number';

export interface ReliabilityFigureOptions extends FigureStyle {
  /** What is on the x axis: the confidence in the prediction, or the probability of one class. */
  readonly xTitle: Sentence;
  /** The same before something was tried; null where nothing is. */
  readonly start?: Reliability | null;
  /** The bin that is selected; null for none. */
  readonly selected: number | null;
}

/** How faint the bar of the emptiest bin is. */
const FAINTEST = 0.3;
/** The width of the bar for a confidence of exactly 1, which has no width of its own. */
const LAST_WIDTH = 0.03;

/**
 * Reliability diagram: the share that came true against the confidence, as bars of the bins, the fainter the fewer samples they
 * hold, and the diagonal on which both agree. The `customdata` of a bar begins with its bin.
 */
export function reliabilityFigure(
  reliability: Reliability,
  options: ReliabilityFigureOptions
): Figure {
  const { theme, translate, xTitle, start = null, selected } = options;
  const { counts, accuracies, edges } = reliability.bins;
  const shown = Array.from(counts.keys()).filter(bin => counts[bin] > 0);
  const largest = counts.reduce((most, count) => Math.max(most, count), 1);
  const layout = baseLayout(theme, translate(xTitle), translate(sentence('share that is right')));
  const bars = {
    type: 'bar',
    x: shown.map(bin => (edges[bin] + end(edges, bin)) / 2),
    width: shown.map(bin => end(edges, bin) - edges[bin]),
    customdata: shown.map(bin => [bin]),
    hovertext: shown.map(bin => hover(reliability, bin, options)),
    hovertemplate: '%{hovertext}<extra></extra>'
  } as const;
  return {
    data: [
      // Behind each bar all of its height: a share of 0 could not be seen, nor clicked.
      {
        ...bars,
        y: shown.map(() => 1),
        marker: { color: theme.gridColor, line: { color: theme.backgroundColor, width: 1 } }
      },
      {
        ...bars,
        y: shown.map(bin => accuracies[bin]),
        marker: {
          color: theme.colorway[0],
          opacity: shown.map(bin => FAINTEST + (1 - FAINTEST) * Math.sqrt(counts[bin] / largest)),
          line: {
            color: shown.map(bin => (bin === selected ? theme.textColor : theme.backgroundColor)),
            width: shown.map(bin => (bin === selected ? 2 : 1))
          }
        }
      },
      ...(start === null ? [] : [levelsBefore(start, options)]),
      {
        type: 'scatter',
        mode: 'lines',
        x: [0, 1],
        y: [0, 1],
        hoverinfo: 'skip',
        line: { color: theme.textColor, width: 1, dash: 'dash' }
      }
    ],
    layout: {
      ...layout,
      barmode: 'overlay',
      bargap: 0,
      margin: { ...layout.margin, t: 8 },
      xaxis: { ...layout.xaxis, range: [0, 1 + LAST_WIDTH], fixedrange: true },
      yaxis: { ...layout.yaxis, range: [0, 1.02] }
    },
    summary: summarise(reliability, shown, start),
    fileName: 'reliability'
  };
}

/** A line across each bin where its bar ended at the start. */
function levelsBefore(
  { bins: { counts, edges, accuracies } }: Reliability,
  { theme }: ReliabilityFigureOptions
): Figure['data'][number] {
  const held = Array.from(counts.keys()).filter(bin => counts[bin] > 0);
  return {
    type: 'scatter',
    mode: 'lines',
    x: held.flatMap(bin => [edges[bin], end(edges, bin), null]),
    y: held.flatMap(bin => [accuracies[bin], accuracies[bin], null]),
    hoverinfo: 'skip',
    line: { color: theme.textColor, width: 1.5, dash: 'dot' }
  };
}

function end(edges: Float64Array, bin: number): number {
  return bin + 1 < edges.length ? edges[bin + 1] : 1 + LAST_WIDTH;
}

function hover(
  { bins }: Reliability,
  bin: number,
  { translate }: ReliabilityFigureOptions
): string {
  return [
    binSpan(bins.edges, bin),
    sentence('{count} samples, mean confidence {confidence}', {
      count: bins.counts[bin],
      confidence: formatNumber(bins.confidences[bin])
    }),
    sentence('{share} % are right', { share: (100 * bins.accuracies[bin]).toFixed(1) })
  ]
    .map(translate)
    .join('<br>');
}

function summarise(
  { bins, expected, maximum }: Reliability,
  shown: readonly number[],
  start: Reliability | null
): Sentence[] {
  const gap = (bin: number): number => bins.accuracies[bin] - bins.confidences[bin];
  const widest = shown.reduce(
    (most, bin) => (Math.abs(gap(bin)) > Math.abs(gap(most)) ? bin : most),
    shown[0]
  );
  const errors = [
    sentence('The expected calibration error is {expected}, the maximum one {maximum}.', {
      expected: formatNumber(expected),
      maximum: formatNumber(maximum)
    }),
    ...(start === null
      ? []
      : [
          sentence('At the start they were {expected} and {maximum}: the dotted lines.', {
            expected: formatNumber(start.expected),
            maximum: formatNumber(start.maximum)
          })
        ])
  ];
  if (shown.length === 0) {
    return errors;
  }
  return [
    ...errors,
    sentence(
      'Confidence and accuracy are furthest apart in one of {bins} bins: {count} samples of mean confidence {confidence}, of which {share}\u00a0% are right.',
      {
        bins: shown.length,
        count: bins.counts[widest],
        confidence: formatNumber(bins.confidences[widest]),
        share: (100 * bins.accuracies[widest]).toFixed(1)
      }
    )
  ];
}
