import { inverseSqrt } from '../../../src/schedules/transformers/inverse-sqrt';
import { expectRates } from '../rates-at';

describe('inverseSqrt', () => {
  it('is half of the base rate after four times the warm-up', () => {
    const params = { lr: 1, num_warmup_steps: 4, timescale: null };
    expectRates(inverseSqrt, params, { 0: 0, 2: 0.5, 4: 1, 16: 0.5, 64: 0.25 });
  });

  it('takes 10,000 steps as its time scale without a warm-up', () => {
    const params = { lr: 1, num_warmup_steps: 0, timescale: null };
    expectRates(inverseSqrt, params, { 0: 1, 30_000: 0.5 });
  });

  it('counts the time scale from the end of the warm-up', () => {
    const params = { lr: 1, num_warmup_steps: 4, timescale: 9 };
    expectRates(inverseSqrt, params, { 3: 0.75, 4: 1, 31: 0.5 });
  });
});
