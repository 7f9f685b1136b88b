import { polynomial } from '../../../src/schedules/transformers/polynomial';
import { expectRates, ratesTo } from '../rates-at';

describe('polynomial', () => {
  const params = { lr: 1, num_warmup_steps: 2, num_training_steps: 10, lr_end: 0.2, power: 2 };

  it('falls by a power to its last rate, and stays', () => {
    expectRates(polynomial, params, { 0: 0, 1: 0.5, 2: 1, 6: 0.4, 8: 0.25, 10: 0.2, 99: 0.2 });
  });

  it.each([1, 1.5])('refuses a last rate of %p from a base rate of 1', value => {
    expect(() => ratesTo(1, polynomial, { ...params, lr_end: value })).toThrow(
      `lr_end must be less than the base rate 1, not ${value}`
    );
  });

  it('divides by zero where the warm-up ends with the training, and not before', () => {
    const nothing = { ...params, num_warmup_steps: 4, num_training_steps: 4 };
    expect(ratesTo(3, polynomial, nothing)).toEqual([0, 0.25, 0.5, 0.75]);
    expect(() => ratesTo(4, polynomial, nothing)).toThrow('divides by zero at step 4');
  });
});
