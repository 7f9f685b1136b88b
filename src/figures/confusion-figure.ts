import type { Layout, LayoutAxis } from 'plotly.js';
import type { Confusion } from '../analysis/classes/types';
import { sentence } from '../sentence';
import { baseLayout } from './base-layout';
import { classLabel } from './class-label';
import { escapeText } from './escape-text';
import { confusionSummary } from './confusion-summary';
import type { Figure, FigureStyle } from './figure';
import { signedCount } from './signed-count';

export interface ConfusionFigureOptions extends FigureStyle {
  /** The matrix before something was tried, against which changes are told; null where nothing is. */
  readonly start?: Int32Array | null;
  /** The pair that is selected; null for none. */
  readonly selected: { readonly target: number; readonly prediction: number } | null;
}

/** Up to so many classes the counts are written into the cells, and up to fewer how much they have changed. */
const MAX_WRITTEN = 8;
const MAX_CHANGES = 5;

/**
 * How often a target (row) gets a prediction (column), of at most some thirty classes. A cell is as strong as its share of the
 * target's samples, so that rare classes are seen as well. Its `customdata` is target · numClasses + prediction.
 */
export function confusionFigure(
  confusion: Confusion,
  matrix: Int32Array,
  options: ConfusionFigureOptions
): Figure {
  const { theme, translate, start = null } = options;
  const { numClasses } = confusion;
  const cells = <T>(cell: (count: number, target: number, prediction: number) => T): T[][] =>
    Array.from({ length: numClasses }, (_, target) =>
      Array.from({ length: numClasses }, (__, prediction) =>
        cell(matrix[target * numClasses + prediction], target, prediction)
      )
    );
  const support = Array.from({ length: numClasses }, (_, target) =>
    rowSum(matrix, numClasses, target)
  );
  const layout = baseLayout(
    theme,
    translate(sentence('prediction')),
    translate(sentence('target'))
  );
  return {
    data: [
      {
        type: 'heatmap',
        z: cells((count, target) => (support[target] === 0 ? 0 : count / support[target])),
        zmin: 0,
        zmax: 1,
        showscale: false,
        colorscale: [
          [0, theme.backgroundColor],
          [1, theme.colorway[0]]
        ],
        xgap: 1,
        ygap: 1,
        text: cells((count, target, prediction) =>
          start === null || numClasses > MAX_CHANGES
            ? String(count)
            : `${count}<br>(${signedCount(count - start[target * numClasses + prediction])})`
        ),
        ...(numClasses <= MAX_WRITTEN
          ? { texttemplate: '%{text}', textfont: { size: theme.fontSize } }
          : {}),
        hovertext: cells((count, target, prediction) =>
          hover(confusion, support, { count, target, prediction }, options)
        ),
        customdata: cells((_, target, prediction) => target * numClasses + prediction),
        hovertemplate: '%{hovertext}<extra></extra>'
      }
    ],
    layout: {
      ...layout,
      margin: { ...layout.margin, t: 8 },
      xaxis: { ...layout.xaxis, ...classAxis(confusion), tickangle: 0, automargin: true },
      yaxis: { ...layout.yaxis, ...classAxis(confusion), autorange: 'reversed' },
      shapes: selectedCell(options)
    },
    summary: confusionSummary(confusion, matrix, support, start),
    fileName: 'confusion'
  };
}

function rowSum(matrix: Int32Array, numClasses: number, target: number): number {
  return matrix
    .subarray(target * numClasses, (target + 1) * numClasses)
    .reduce((sum, count) => sum + count, 0);
}

/** Numbers rather than names, which find no room in a narrow panel; the pointer and the list tell the names. */
function classAxis({ numClasses }: Confusion): Partial<LayoutAxis> {
  const step = Math.ceil(numClasses / 15);
  const shown = Array.from({ length: Math.ceil(numClasses / step) }, (_, i) => i * step);
  return {
    tickvals: shown,
    ticktext: shown.map(String),
    showgrid: false,
    fixedrange: true
  };
}

function hover(
  { names, numClasses }: Confusion,
  support: readonly number[],
  { count, target, prediction }: { count: number; target: number; prediction: number },
  { translate, start = null }: ConfusionFigureOptions
): string {
  const label = (k: number): string => escapeText(classLabel({ classNames: names }, k));
  const share = support[target] === 0 ? 0 : (100 * count) / support[target];
  return [
    sentence('target {target}, prediction {prediction}', {
      target: label(target),
      prediction: label(prediction)
    }),
    sentence('{count} samples, {share}\u00a0% of the target', { count, share: share.toFixed(1) }),
    ...(start === null
      ? []
      : [
          sentence('{change} against the start', {
            change: signedCount(count - start[target * numClasses + prediction])
          })
        ])
  ]
    .map(translate)
    .join('<br>');
}

function selectedCell({ selected, theme }: ConfusionFigureOptions): Layout['shapes'] {
  if (selected === null) {
    return [];
  }
  const { target, prediction } = selected;
  return [
    {
      type: 'rect',
      x0: prediction - 0.5,
      x1: prediction + 0.5,
      y0: target - 0.5,
      y1: target + 0.5,
      line: { color: theme.textColor, width: 2 }
    }
  ];
}
