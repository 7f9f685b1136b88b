import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'CosineAnnealingWarmRestarts');
const sequence = ratesOf('torch', 'SequentialLR');
const SIDE = Math.SQRT2 / 4;

describe('CosineAnnealingWarmRestarts', () => {
  it('is back at the base rate where the lowest would come', () => {
    expectRates(rates({ lr: 1, T_0: 2 }, 4), [1, 0.5, 1, 0.5, 1]);
    expectRates(rates({ lr: 1, T_0: 2, eta_min: 0.2 }, 2), [1, 0.6, 1]);
    expectRates(rates({ lr: 1, T_0: 1 }, 3), [1, 1, 1, 1]);
  });

  it('makes each cycle longer', () => {
    const actual = rates({ lr: 1, T_0: 2, T_mult: 2 }, 14);
    expectRates(actual.slice(0, 7), [1, 0.5, 1, 0.5 + SIDE, 0.5, 0.5 - SIDE, 1]);
    expectRates([actual[10], actual[14]], [0.5, 1]);
  });

  it('begins its first cycle at a milestone', () => {
    const half = { library: 'torch', name: 'ConstantLR', params: { factor: 0.5, total_iters: 9 } };
    const restarts = { library: 'torch', name: 'CosineAnnealingWarmRestarts', params: { T_0: 2 } };
    const params = { lr: 1, milestones: [3], schedulers: [half, restarts] };
    expectRates(sequence(params, 6), [0.5, 0.5, 0.5, 1, 0.5, 1, 0.5]);
  });
});
