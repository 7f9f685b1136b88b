import { detailOf } from '../../figures/detail-of';
import { analysisOf } from '../../figures/analysis-of';
import { plainStyle } from '../../figures/plain-style';
import type { Figure } from '../../../src/figures/figure';
import { lossHistogramFigure } from '../../../src/figures/loss-histogram-figure';
import { lossScatterFigure } from '../../../src/figures/loss-scatter-figure';
import { lossSortedFigure } from '../../../src/figures/loss-sorted-figure';
import { confusionFigure } from '../../../src/figures/confusion-figure';
import { reliabilityFigure } from '../../../src/figures/reliability-figure';
import { sentence } from '../../../src/sentence';
import { accuracyFigure } from '../../../src/figures/accuracy-figure';
import { meanLossFigure } from '../../../src/figures/mean-loss-figure';
import { sampleProbabilitiesFigure } from '../../../src/figures/sample-probabilities-figure';
import { scheduleRatesFigure } from '../../../src/figures/schedule-rates-figure';

// Jest reads no ES modules from packages, and this one only draws text in WebGL.
jest.mock('svg-path-sdf', () => jest.fn());

const analysis = {
  ...analysisOf([3, 0.5, NaN, 2]),
  histogram: { edges: Float64Array.of(0, 1, 3), counts: Float64Array.of(1, 2) }
};
const loss = { ...plainStyle, selected: 1, range: null };
// Plotly calls a trace without points invisible, which is no fault: each of the figure's has one.
const standingOut = { ...loss, members: Uint8Array.of(1, 1, 1, 0) };
const steps = { ...plainStyle, numSteps: 2, step: 1, range: null };
const rates = [{ label: 'step', colorIndex: 0, rates: Float64Array.of(0.1, 0.01, 0.001) }];
const run = { label: 'step', colorIndex: 0, steps: Int32Array.of(0, 1, 2) };
const runs = [{ ...run, meanLosses: Float64Array.of(1, 2, NaN), overflowStep: 2 }];
const sides = [{ ...run, losses: Float64Array.of(1, 2, 3), dash: 'dot' }] as const;

const FIGURES: Readonly<Record<string, Figure>> = {
  scatter: lossScatterFigure(analysis, standingOut),
  'scatter with WebGL': lossScatterFigure(analysis, { ...standingOut, webglAbove: 0 }),
  sorted: lossSortedFigure(analysis, standingOut),
  histogram: lossHistogramFigure(analysis, loss),
  'histogram with members': lossHistogramFigure(analysis, standingOut),
  confusion: confusionFigure(
    { numClasses: 2, matrix: null, pairs: [] },
    Int32Array.of(1, 2, 3, 4),
    {
      ...plainStyle,
      selected: { target: 0, prediction: 1 }
    }
  ),
  reliability: reliabilityFigure(
    {
      expected: 0.25,
      maximum: 0.25,
      bins: {
        edges: Float64Array.of(0, 0.5, 1),
        counts: Int32Array.of(0, 4, 1),
        confidences: Float64Array.of(0, 0.75, 1),
        accuracies: Float64Array.of(0, 0.5, 1),
        numUndefined: 0
      }
    },
    { ...plainStyle, selected: 1, xTitle: sentence('confidence') }
  ),
  probabilities: sampleProbabilitiesFigure(detailOf([3.2, 5.1, -1.7], [0.5, 0.5, 0]), plainStyle),
  rates: scheduleRatesFigure(rates, { ...steps, scale: 'linear', maxLearningRate: 0.1 }),
  'rates, log': scheduleRatesFigure(rates, { ...steps, scale: 'log', maxLearningRate: 0.1 }),
  'mean loss': meanLossFigure(runs, { ...steps, scale: 'log' }, sides),
  accuracy: accuracyFigure([{ ...run, accuracies: Float64Array.of(0, 0.5, 1) }], {
    ...steps,
    scale: 'log'
  })
};

describe('the Plotly bundle', () => {
  beforeAll(() => {
    // Asked for while Plotly loads; jsdom has no canvas.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });

  it.each(Object.keys(FIGURES))('knows every trace and attribute of the figure: %s', async name => {
    const { default: plotly } = await import('../../../src/panel/plotly/plotly-bundle');
    const { data, layout } = FIGURES[name];
    // Without a legend, Plotly's check of the legend's attributes breaks; those of hidden parts are called unused.
    const found = plotly.validate([...data], { ...layout, showlegend: true }) ?? [];
    expect(found.filter(({ code }) => code !== 'unused')).toEqual([]);
  });

  it('would find an attribute that Plotly does not know', async () => {
    const { default: plotly } = await import('../../../src/panel/plotly/plotly-bundle');
    const found = plotly.validate([{ type: 'bar', x: [1], y: [2], widht: 3 } as object], {});
    expect(found.map(({ code, path }) => [code, path])).toEqual([['schema', ['widht']]]);
  });
});
