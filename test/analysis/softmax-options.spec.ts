import { softmaxOptions } from '../../src/analysis/softmax-options';
import { rowsOf } from '../fixtures/arrays';
import type { LossSpec } from '../../src/losses/loss-spec';
import type { Targets } from '../../src/losses/targets';

const ROWS = rowsOf([
  [1, 2],
  [3, 4],
  [5, 6]
]);
const TARGETS = { kind: 'indices', indices: Int32Array.of(0, 0, 1) } as unknown as Targets;

function optionsOf(loss?: LossSpec) {
  return softmaxOptions(ROWS, TARGETS, { axis: 1, reduction: 'mean', ...(loss && { loss }) });
}

function torch(params: LossSpec['params'], name = 'cross_entropy'): LossSpec {
  return { library: 'torch', name, params };
}

describe('softmaxOptions', () => {
  it('is a plain cross-entropy where nothing else is chosen', () => {
    expect(optionsOf()).toEqual({ weight: null, labelSmoothing: 0 });
  });

  it('has the weights and the smoothing of the loss', () => {
    expect(optionsOf(torch({ weight: [1, 0.5], label_smoothing: 0.1 }))).toEqual({
      weight: [1, 0.5],
      labelSmoothing: 0.1
    });
  });

  it('balances the weights by the targets', () => {
    expect(optionsOf(torch({ weight: 'balanced' })).weight).toEqual([3 / 4, 3 / 2]);
  });

  it('refuses a loss that is not a cross-entropy of a softmax, by its name', () => {
    const name = 'binary_cross_entropy_with_logits';
    expect(() => optionsOf(torch({}, name))).toThrow(`no training can be simulated on ${name}`);
  });
});
