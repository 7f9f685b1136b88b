import type { Data } from 'plotly.js';
import type { Analysis } from '../analysis/types';
import { sentence, type Sentence } from '../sentence';
import { formatNumber } from './format-number';
import { groupPoints, type PointGroup } from './group-points';
import type { LossFigureOptions } from './loss-figure-options';

/** The markers by the number of points: the more, the smaller and the fainter; the smallest still shows its colour. */
const MARKERS = [
  { above: 1000, size: 3, opacity: 0.6 },
  { above: 300, size: 4, opacity: 0.75 },
  { above: -1, size: 6, opacity: 0.85 }
];

/** The opacity of what does not stand out. */
const FAINT = 0.15;

/**
 * Traces of samples at (x, loss): correct and wrong predictions in two colours and two symbols, the losses that are not
 * finite at the top edge, rings around the worst samples and around the selected one. Where some of the samples stand out, the
 * others are faint, and have no rings and no edge. Always the same six traces, so that a redraw changes only their data. The `customdata` of a point is [sample, target, prediction, p(target)].
 *
 * @param samples - sample of each point
 * @param x - place of each point on the x axis
 */
export function lossTraces(
  analysis: Analysis,
  samples: ArrayLike<number>,
  x: ArrayLike<number>,
  options: LossFigureOptions
): Data[] {
  const { theme, translate } = options;
  const groups = groupPoints(analysis, samples, x, options);
  const isGl = samples.length > (options.webglAbove ?? Infinity);
  const { size, opacity } = MARKERS.find(({ above }) => samples.length > above) ?? MARKERS[0];
  const hover = hoverTemplate(options);
  const points = {
    type: isGl ? 'scattergl' : 'scatter',
    mode: 'markers',
    hovertemplate: hover
  } as const;
  return [
    {
      ...points,
      ...groups.others,
      name: translate(sentence('others')),
      showlegend: groups.others.x.length > 0,
      marker: { color: theme.textColor, symbol: 'circle', size, opacity: FAINT }
    },
    {
      ...points,
      ...groups.correct,
      name: translate(sentence('correct')),
      marker: { color: theme.colorway[0], symbol: 'circle', size, opacity }
    },
    {
      ...points,
      ...groups.wrong,
      name: translate(sentence('wrong')),
      marker: { color: theme.colorway[1], symbol: 'diamond', size: size + 1, opacity }
    },
    {
      ...points,
      type: 'scatter',
      ...groups.nonFinite,
      name: translate(sentence('not finite')),
      hovertemplate: hoverTemplate(options, '%{text}'),
      text: groups.nonFinite.customdata.map(([sample]) => formatNumber(analysis.losses[sample])),
      yaxis: 'y2',
      showlegend: groups.nonFinite.x.length > 0,
      cliponaxis: false,
      marker: { color: theme.error, symbol: 'triangle-up', size: 9 }
    },
    ring(groups.worst, translate(sentence('worst')), theme.error, 11, true),
    ring(groups.selected, translate(sentence('selected')), theme.textColor, 15, false)
  ];
}

function ring(
  group: PointGroup,
  name: string,
  color: string,
  size: number,
  inLegend: boolean
): Data {
  return {
    type: 'scatter',
    mode: 'markers',
    x: group.x,
    y: group.y,
    name,
    showlegend: inLegend && group.x.length > 0,
    // The point inside the ring answers to the pointer.
    hoverinfo: 'skip',
    cliponaxis: false,
    marker: { symbol: 'circle-open', size, color, line: { width: inLegend ? 1.5 : 3, color } }
  };
}

function hoverTemplate(
  { translate, unit = 'nats' }: LossFigureOptions,
  loss = '%{y:.5~g}'
): string {
  const lines: Sentence[] = [
    sentence('sample {index}', { index: '%{customdata[0]}' }),
    sentence('loss {loss} {unit}', { loss, unit }),
    sentence('target {target}, prediction {prediction}', {
      target: '%{customdata[1]}',
      prediction: '%{customdata[2]}'
    }),
    sentence('p(target) {probability}', { probability: '%{customdata[3]:.5~g}' })
  ];
  return `${lines.map(translate).join('<br>')}<extra></extra>`;
}
