import { analysePrepared } from '../../src/analysis/analyse';
import { prepare } from '../../src/analysis/prepare';
import { trainingTargets } from '../../src/analysis/training-targets';
import type { LossSpec } from '../../src/losses/loss-spec';
import { crossEntropy } from '../../src/losses/cross-entropy';
import { array } from '../fixtures/arrays';

const logits = array([3.2, 5.1, -1.7, 0, 1, 2, -1, 0.5, 0.25, 2, 2, 2], [4, 3]);
const indices = array([1, -100, 0, 2], [4], 'int64');
const soft = array([0.2, 0.5, 0.3, 1, 0, 0, 0, 0.5, 0.5, 0.1, 0.8, 0.1], [4, 3]);

describe('trainingTargets', () => {
  it.each([
    ['ignored samples', indices, {}],
    ['weights', indices, { weight: [0.5, 2, 1] }],
    ['weights and smoothing', indices, { weight: [0.5, 2, 1], label_smoothing: 0.2 }],
    ['balanced weights', indices, { weight: 'balanced' }],
    ['soft targets', soft, { weight: [0.5, 2, 1], label_smoothing: 0.2 }]
  ])('have the inspected loss as their mean: %s', (_, targets, params) => {
    const loss: LossSpec = { library: 'torch', name: 'cross_entropy', params };
    const options = { axis: 1, reduction: 'mean', loss } as const;
    const prepared = prepare({ logits, targets, options });
    const training = trainingTargets(prepared.rows, prepared.targets, options);
    const { losses } = crossEntropy(prepared.rows, training.targets, 'none');
    const total = training.shares?.reduce((sum, share) => sum + share, 0) ?? losses.length;
    const trained = losses.reduce((sum, loss) => sum + loss, 0) / total;
    expect(trained).toBeCloseTo(analysePrepared(prepared, options).loss ?? NaN, 13);
  });

  it('are the targets themselves where nothing changes them', () => {
    const options = { axis: 1, reduction: 'mean' } as const;
    const { rows, targets } = prepare({ logits, targets: soft, options });
    expect(trainingTargets(rows, targets, options)).toEqual({ targets, shares: null });
  });

  it('need targets', () => {
    const options = { axis: 1, reduction: 'mean' } as const;
    const { rows } = prepare({ logits, targets: null, options });
    expect(() => trainingTargets(rows, null, options)).toThrow('a training needs targets');
  });
});
