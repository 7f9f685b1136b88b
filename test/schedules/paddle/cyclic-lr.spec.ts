import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('paddle', 'CyclicLR');
const PARAMS = { base_learning_rate: 1, max_learning_rate: 5, step_size_up: 2 };

describe('CyclicLR', () => {
  it('rises and falls', () => {
    expectRates(rates(PARAMS, 6), [1, 3, 5, 3, 1, 3, 5]);
    expectRates(rates({ ...PARAMS, step_size_down: 1 }, 4), [1, 3, 5, 1, 3]);
  });

  it('becomes half as high, or lower at each step', () => {
    expectRates(rates({ ...PARAMS, mode: 'triangular2' }, 6), [1, 3, 5, 3, 1, 2, 3]);
    expectRates(rates({ ...PARAMS, mode: 'exp_range', exp_gamma: 0.5 }, 3), [1, 2, 2, 1.25]);
  });
});
