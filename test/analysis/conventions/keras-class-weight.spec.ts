import { kerasClassWeight } from '../../../src/analysis/conventions/keras-class-weight';
import { DEFAULT_LOSS } from '../../../src/losses/loss-spec';
import { IGNORED, type Targets } from '../../../src/losses/targets';

const samples = { losses: Float64Array.of(2, 6, 0), denominator: 5 };
const targets: Targets = { kind: 'indices', indices: Int32Array.of(0, 1, IGNORED) };
const options = {
  axis: 1,
  reduction: 'mean',
  loss: { ...DEFAULT_LOSS, params: { weight: [2, 3] } }
} as const;

describe('kerasClassWeight', () => {
  it('divides by the number of samples that count', () => {
    expect(kerasClassWeight(samples, targets, options)?.value).toBe(4);
  });

  it('is nothing without weights or mean, for other losses and other targets', () => {
    const distributions: Targets = { ...targets, kind: 'one-hot', zerosCount: true };
    expect(kerasClassWeight(samples, targets, { ...options, loss: DEFAULT_LOSS })).toBeNull();
    expect(kerasClassWeight(samples, targets, { ...options, reduction: 'sum' })).toBeNull();
    expect(kerasClassWeight(samples, distributions, options)).toBeNull();
    const loss = { library: 'torch', name: 'nll_loss', params: { weight: [2, 3] } };
    expect(kerasClassWeight(samples, targets, { ...options, loss })).toBeNull();
  });
});
