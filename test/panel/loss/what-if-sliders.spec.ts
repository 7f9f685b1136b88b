import { UNCHANGED } from '../../../src/analysis/what-if';
import { LOSSES } from '../../../src/losses/loss-registry';
import { whatIfSliders } from '../../../src/panel/loss/what-if-sliders';
import { trans } from '../environment';

const rows = { targetKind: 'indices', numClasses: 3 } as const;

function namesFor(
  library: string,
  name: string,
  analysis: Parameters<typeof whatIfSliders>[1] = rows
) {
  const loss = { library, name, params: {} };
  const options = { axis: 1, reduction: 'mean', loss } as const;
  return whatIfSliders(options, analysis, UNCHANGED, trans).map(slider => slider.name);
}

describe('whatIfSliders', () => {
  it.each([
    ['torch', 'cross_entropy', ['temperature', 'label_smoothing', 'focal γ']],
    ['torch', 'nll_loss', ['focal γ']],
    ['keras', 'CategoricalFocalCrossentropy', ['label_smoothing', 'gamma']],
    ['optax', 'softmax_cross_entropy', ['temperature', 'alpha', 'focal γ']],
    ['optax', 'sigmoid_focal_loss', ['temperature', 'gamma']],
    ['torchvision', 'sigmoid_focal_loss', ['temperature', 'gamma']],
    ['transformers', 'LabelSmoother', ['temperature', 'epsilon', 'focal γ']]
  ])('of %s %s are %j', (library, name, names) => {
    expect(namesFor(library, name)).toEqual(names);
  });

  it('have a threshold for two classes, and no focal γ for soft targets', () => {
    const two = { targetKind: 'probabilities', numClasses: 2 } as const;
    expect(namesFor('torch', 'cross_entropy', two)).toEqual([
      'temperature',
      'label_smoothing',
      'threshold'
    ]);
  });

  it('begin at the options and stand where the person moved them', () => {
    const loss = { library: 'torch', name: 'cross_entropy', params: { label_smoothing: 0.1 } };
    const options = { axis: 1, reduction: 'mean', loss } as const;
    const valueOf = (params: Record<string, number>): number | undefined =>
      whatIfSliders(options, rows, { ...UNCHANGED, params }, trans).find(
        ({ name }) => name === 'label_smoothing'
      )?.value;
    expect(valueOf({})).toBe(0.1);
    expect(valueOf({ label_smoothing: 0.3 })).toBe(0.3);
  });

  it('have numbers for every loss', () => {
    for (const { library, name } of LOSSES) {
      const options = { axis: 1, reduction: 'mean', loss: { library, name, params: {} } } as const;
      for (const { value, min, max } of whatIfSliders(options, rows, UNCHANGED, trans)) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      }
    }
  });
});
