import type { Data } from 'plotly.js';
import type { SampleDetail } from '../analysis/types';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import { classLabel } from './class-label';
import { escapeText } from './escape-text';
import type { Figure, FigureStyle } from './figure';
import { formatNumber } from './format-number';

export interface SampleProbabilitiesOptions extends FigureStyle {
  /** At most so many classes are drawn, target and prediction among them; 20 unless told otherwise. */
  readonly maxClasses?: number;
}

/** Above so many bars their probabilities are not written on them. */
const MAX_LABELLED = 6;

/**
 * Softmax probability of each class of one sample. Target and prediction differ from the other classes by colour and by
 * hatching; a soft target is drawn as a bar across each class. With more classes than may be drawn: the most probable ones
 * and the target, by descending probability, else by class.
 */
export function sampleProbabilitiesFigure(
  detail: SampleDetail,
  options: SampleProbabilitiesOptions
): Figure {
  const { theme, translate, maxClasses = 20 } = options;
  const classes = selectClasses(detail, maxClasses);
  const layout = baseLayout(
    theme,
    translate(sentence('class')),
    translate(sentence('probability'))
  );
  return {
    data: [
      ...barTraces(detail, classes, options),
      ...(isSoft(detail) ? [softTargets(detail, classes, options)] : [])
    ],
    layout: {
      ...layout,
      showlegend: true,
      barmode: 'overlay',
      bargap: 0.25,
      xaxis: {
        ...layout.xaxis,
        type: 'category',
        categoryorder: 'array',
        categoryarray: [...classes].map(String),
        showgrid: false,
        nticks: classes.length,
        automargin: true,
        fixedrange: true
      },
      yaxis: { ...layout.yaxis, range: [0, 1.15], tickvals: [0, 0.25, 0.5, 0.75, 1] }
    },
    summary: summarise(detail, classes.length, options.unit ?? 'nats'),
    fileName: `sample-${detail.index}-probabilities`
  };
}

function isSoft({ targets }: SampleDetail): boolean {
  return targets?.some(share => share > 0 && share < 1) ?? false;
}

function selectClasses(
  { probabilities, target, prediction }: SampleDetail,
  maxClasses: number
): number[] {
  const all = Array.from(probabilities.keys());
  if (all.length <= maxClasses) {
    return all;
  }
  const marked = new Set([prediction, target ?? prediction]);
  // A NaN is larger than any number here, as it is in argmax.
  const size = (index: number): number =>
    Number.isNaN(probabilities[index]) ? Infinity : probabilities[index];
  const descending = (a: number, b: number): number => size(b) - size(a) || a - b;
  const others = all.filter(index => !marked.has(index)).sort(descending);
  return [...marked, ...others.slice(0, maxClasses - marked.size)].sort(descending);
}

interface Role {
  readonly name: Sentence;
  readonly color: string;
  readonly pattern: '' | '/';
  readonly inLegend: boolean;
  readonly has: (index: number) => boolean;
}

function roles(
  { target, prediction }: SampleDetail,
  { theme }: SampleProbabilitiesOptions
): Role[] {
  const [targetColor, predictionColor] = theme.colorway;
  const other: Role = {
    name: sentence('other'),
    color: theme.gridColor,
    pattern: '',
    // What is none of the others needs no name, and in a narrow panel it would cost a row of the plot.
    inLegend: false,
    has: index => index !== target && index !== prediction
  };
  if (target === prediction) {
    const both = sentence('target = prediction');
    return [
      {
        name: both,
        color: targetColor,
        pattern: '',
        inLegend: true,
        has: index => index === target
      },
      other
    ];
  }
  return [
    {
      name: sentence('target'),
      color: targetColor,
      pattern: '',
      inLegend: true,
      has: index => index === target
    },
    {
      name: sentence('prediction'),
      color: predictionColor,
      pattern: '/',
      inLegend: true,
      has: index => index === prediction
    },
    other
  ];
}

function barTraces(
  detail: SampleDetail,
  classes: readonly number[],
  options: SampleProbabilitiesOptions
): Data[] {
  const { theme, translate } = options;
  const hover = [
    translate(sentence('class {index}', { index: detail.classNames ? '%{customdata}' : '%{x}' })),
    translate(sentence('probability {probability}', { probability: '%{y:.5~g}' })),
    '%{hovertext}'
  ];
  return roles(detail, options).map(({ name, color, pattern, inLegend, has }): Data => {
    const members = classes.filter(has);
    const heights = members.map(index => detail.probabilities[index]);
    return {
      type: 'bar',
      name: translate(name),
      x: members.map(String),
      y: heights,
      ...(detail.classNames
        ? { customdata: members.map(index => escapeText(classLabel(detail, index))) }
        : {}),
      hovertext: members.map(index =>
        translate(sentence('logit {logit}', { logit: formatNumber(detail.logits[index]) }))
      ),
      showlegend: inLegend && members.length > 0,
      text: classes.length <= MAX_LABELLED && !isSoft(detail) ? heights.map(formatNumber) : [],
      textposition: 'outside',
      cliponaxis: false,
      textfont: { size: theme.fontSize - 1 },
      hovertemplate: `${hover.join('<br>')}<extra></extra>`,
      marker: {
        color,
        line: { color: theme.textColor, width: 0.5 },
        pattern: {
          shape: pattern,
          fillmode: 'overlay',
          fgcolor: theme.backgroundColor,
          size: 6,
          solidity: 0.25
        }
      }
    };
  });
}

function softTargets(
  detail: SampleDetail,
  classes: readonly number[],
  options: SampleProbabilitiesOptions
): Data {
  const { theme, translate } = options;
  const hover = translate(
    sentence('class {index}: target {share}', { index: '%{x}', share: '%{y:.5~g}' })
  );
  return {
    type: 'scatter',
    mode: 'markers',
    name: translate(sentence('soft target')),
    x: classes.map(String),
    y: classes.map(index => detail.targets?.[index] ?? null),
    hovertemplate: `${hover}<extra></extra>`,
    marker: {
      symbol: 'line-ew-open',
      size: 12,
      color: theme.textColor,
      line: { width: 2, color: theme.textColor }
    }
  };
}

function summarise(detail: SampleDetail, numDrawn: number, unit: string): Sentence[] {
  const { index, prediction, target, probabilities, loss } = detail;
  const hidden = probabilities.length - numDrawn;
  const named = (k: number): number | string =>
    detail.classNames === undefined ? k : classLabel(detail, k);
  return [
    sentence('Sample {index}: class {prediction} is predicted with probability {probability}.', {
      index,
      prediction: named(prediction),
      probability: formatNumber(probabilities[prediction])
    }),
    ...(target === null
      ? []
      : [
          sentence(
            'The target, class {target}, has probability {probability}; the loss is {loss} {unit}.',
            {
              unit,
              target: named(target),
              probability: formatNumber(probabilities[target]),
              loss: formatNumber(loss ?? NaN)
            }
          )
        ]),
    ...(hidden === 0
      ? []
      : [
          sentence('{count} less probable classes of {total} are not drawn.', {
            count: hidden,
            total: probabilities.length
          })
        ])
  ];
}
