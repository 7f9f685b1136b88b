import type { Data } from 'plotly.js';
import type { Analysis } from '../analysis/types';
import { IGNORED } from '../losses/targets';
import { sentence, type Sentence } from '../sentence';
import { EDGE } from './edge-axis';
import { formatNumber } from './format-number';
import type { LossFigureOptions } from './loss-figure-options';

/** The markers by the number of points: the more, the smaller and the fainter; the smallest still shows its colour. */
const MARKERS = [
  { above: 1000, size: 3, opacity: 0.6 },
  { above: 300, size: 4, opacity: 0.75 },
  { above: -1, size: 6, opacity: 0.85 }
];

interface Group {
  readonly x: number[];
  readonly y: number[];
  readonly customdata: number[][];
}

/**
 * Traces of samples at (x, loss): correct and wrong predictions in two colours and two symbols, the losses that are not
 * finite at the top edge, rings around the worst samples and around the selected one. Always the same five traces, so that
 * a redraw changes only their data. The `customdata` of a point is [sample, target, prediction, p(target)].
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
  const groups = groupSamples(analysis, samples, x, options.selected);
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

function ring(group: Group, name: string, color: string, size: number, inLegend: boolean): Data {
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

function groupSamples(
  analysis: Analysis,
  samples: ArrayLike<number>,
  x: ArrayLike<number>,
  selected: number | null
): Record<'correct' | 'wrong' | 'nonFinite' | 'worst' | 'selected', Group> {
  const groups = {
    correct: group(),
    wrong: group(),
    nonFinite: group(),
    worst: group(),
    selected: group()
  };
  const worst = ringed(analysis);
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i];
    if (analysis.targets[sample] === IGNORED) {
      continue;
    }
    const loss = analysis.losses[sample];
    const target = analysis.targets[sample];
    const prediction = analysis.predictions[sample];
    const isFinite = Number.isFinite(loss);
    const add = ({ x: xs, y, customdata }: Group): void => {
      xs.push(x[i]);
      y.push(isFinite ? loss : EDGE);
      customdata.push([sample, target, prediction, analysis.probabilities[sample]]);
    };
    add(!isFinite ? groups.nonFinite : target === prediction ? groups.correct : groups.wrong);
    if (isFinite && worst.has(sample)) {
      add(groups.worst);
    }
    if (isFinite && sample === selected) {
      add(groups.selected);
    }
  }
  return groups;
}

/** The worst of which the loss is a number, a tenth of all at most: a ring around every sample would tell nothing. */
function ringed({ worst, losses, numSamples }: Analysis): ReadonlySet<number> {
  const finite = worst.filter(sample => Number.isFinite(losses[sample]));
  return new Set(finite.subarray(0, Math.max(1, Math.floor(numSamples / 10))));
}

function group(): Group {
  return { x: [], y: [], customdata: [] };
}

function hoverTemplate(
  { translate, unit = 'nats' }: LossFigureOptions,
  loss = '%{y:.4~g}'
): string {
  const lines: Sentence[] = [
    sentence('sample {index}', { index: '%{customdata[0]}' }),
    sentence('loss {loss} {unit}', { loss, unit }),
    sentence('target {target}, prediction {prediction}', {
      target: '%{customdata[1]}',
      prediction: '%{customdata[2]}'
    }),
    sentence('p(target) {probability}', { probability: '%{customdata[3]:.3~g}' })
  ];
  return `${lines.map(translate).join('<br>')}<extra></extra>`;
}
