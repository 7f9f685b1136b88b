import { constant, constantWithWarmup } from '../../../src/schedules/transformers/constant';
import { expectRates, ratesTo } from '../rates-at';

describe('constant', () => {
  it('is the base rate at every step', () => {
    expect(ratesTo(3, constant, { lr: 0.3 })).toEqual([0.3, 0.3, 0.3, 0.3]);
  });
});

describe('constantWithWarmup', () => {
  it('rises from 0 in equal steps and stays', () => {
    const params = { lr: 1, num_warmup_steps: 4 };
    expect(ratesTo(6, constantWithWarmup, params)).toEqual([0, 0.25, 0.5, 0.75, 1, 1, 1]);
  });

  it('begins at the base rate without a warm-up', () => {
    expectRates(constantWithWarmup, { lr: 0.2, num_warmup_steps: 0 }, { 0: 0.2, 9: 0.2 });
  });

  it('refuses a warm-up of less than no steps', () => {
    expect(() => ratesTo(1, constantWithWarmup, { num_warmup_steps: -1 })).toThrow(
      'num_warmup_steps must be at least 0, not -1'
    );
  });
});
