import { disagreements } from '../../../src/analysis/conventions/disagreements';
import { prepare } from '../../../src/analysis/prepare';
import type { Reduction } from '../../../src/analysis/types';
import { createArray } from '../../../src/array/nd-array';
import { EXACT } from '../../../src/array/provenance';
import type { LossParam } from '../../../src/losses/loss-spec';
import { finish } from '../../fixtures/simulation-fixture';

const Z = [3.2, 5.1, -1.7, 0, 0, 0];

function told(
  library: string,
  name: string,
  values: readonly number[],
  targets: readonly number[],
  params: Record<string, LossParam> = {},
  reduction: Reduction = 'mean'
) {
  const request = {
    logits: createArray(values, [2, 3], 'float64', EXACT),
    targets: createArray(targets, [2], 'int64', EXACT),
    options: { axis: 1, reduction, loss: { library, name, params } }
  };
  return finish(disagreements(request, prepare(request))).result;
}

describe('disagreements', () => {
  it('are none on healthy data', () => {
    expect(told('torch', 'cross_entropy', Z, [1, 2])).toEqual([]);
    expect(told('torch', 'cross_entropy', Z, [1, 2], {}, 'sum')).toEqual([]);
    expect(told('torch', 'cross_entropy', Z, [1, 2], {}, 'none')).toEqual([]);
  });

  it('are clipped zeros, each library at its own end', () => {
    const zero = [0, 1, 0, 0.25, 0.25, 0.5];
    const [keras] = told('sklearn', 'log_loss', zero, [0, 2]);
    expect(keras).toMatchObject({ library: 'keras', name: 'SparseCategoricalCrossentropy' });
    expect(keras.value).toBeCloseTo((16.11809565 + Math.LN2) / 2, 6);
    const [sklearn] = told('keras', 'SparseCategoricalCrossentropy', zero, [0, 2]);
    expect(sklearn.value).toBeCloseTo((36.04365339 + Math.LN2) / 2, 6);
  });

  it('are none where targets are left out: a library without a word for that computes another loss', () => {
    expect(told('torch', 'cross_entropy', Z, [1, -100])).toEqual([]);
  });

  it('are targets that one library wraps and others refuse', () => {
    const sloped = [...Z.slice(0, 3), 1, 0, 0];
    const found = told('optax', 'softmax_cross_entropy_with_integer_labels', sloped, [1, -1]);
    expect(found.map(({ library, value }) => [library, value])).toEqual([
      ['torch', null],
      ['keras', null],
      ['transformers', expect.closeTo(0.3459, 3)]
    ]);
    expect(found[0].refusal).toMatchObject({ values: { target: -1, row: 1, last: 2 } });
  });

  it('are weights, by which Keras does not divide', () => {
    const [keras] = told('torch', 'cross_entropy', Z, [1, 2], { weight: [1, 2, 5] });
    const losses = [Math.log(1 + Math.exp(-1.9) + Math.exp(-6.8)), Math.log(3)];
    expect(keras).toMatchObject({ library: 'keras', name: 'class_weight' });
    expect(keras.value).toBeCloseTo((2 * losses[0] + 5 * losses[1]) / 2, 14);
  });
});
