import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'ConstantLR');

describe('ConstantLR', () => {
  it('has a share of the rate until its last step, at which the base rate is back', () => {
    expectRates(rates({ lr: 3, factor: 1 / 3, total_iters: 2 }, 4), [1, 1, 3, 3, 3]);
    expectRates(rates({ lr: 3, factor: 1 / 3, total_iters: 1 }, 2), [1, 3, 3]);
  });

  it('does not come to the base rate in a shorter training', () => {
    expectRates(rates({ lr: 8, factor: 0.5, total_iters: 9 }, 2), [4, 4, 4]);
  });

  it.each([
    [0, 'factor must be greater than 0, not 0'],
    [1.5, 'factor must be at most 1, not 1.5'],
    [NaN, 'factor must be a number']
  ])('refuses the factor %p', (factor, message) => {
    expect(() => rates({ factor }, 1)).toThrow(message);
  });
});
