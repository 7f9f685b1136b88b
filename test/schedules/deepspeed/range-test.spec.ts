import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('deepspeed', 'LRRangeTest');
const TEST = { lr_range_test_min_lr: 1, lr_range_test_step_size: 2, lr_range_test_step_rate: 3 };

describe('LRRangeTest', () => {
  it('grows without end, by its share of the first rate in each step size', () => {
    expectRates(rates(TEST, 5), [1, 2.5, 4, 5.5, 7, 8.5]);
  });

  it('grows at whole step sizes only as a staircase', () => {
    expectRates(rates({ ...TEST, lr_range_test_staircase: true }, 5), [1, 1, 4, 4, 7, 7]);
  });

  it('refuses to stand still', () => {
    expect(() => rates({ ...TEST, lr_range_test_step_rate: 0 }, 1)).toThrow(
      'lr_range_test_step_rate must be greater than 0, not 0'
    );
  });
});
