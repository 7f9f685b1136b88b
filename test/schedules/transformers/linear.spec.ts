import { linear } from '../../../src/schedules/transformers/linear';
import { expectRates, ratesTo } from '../rates-at';

describe('linear', () => {
  it('rises, falls, and stays at 0', () => {
    const params = { lr: 1, num_warmup_steps: 2, num_training_steps: 6 };
    expect(ratesTo(8, linear, params)).toEqual([0, 0.5, 1, 0.75, 0.5, 0.25, 0, 0, 0]);
  });

  it('begins at the base rate without a warm-up', () => {
    const params = { lr: 0.4, num_warmup_steps: 0, num_training_steps: 4 };
    expectRates(linear, params, { 0: 0.4, 1: 0.3, 4: 0 });
  });

  it('never reaches the base rate with a warm-up as long as the training, or longer', () => {
    const params = { lr: 1, num_training_steps: 4 };
    expectRates(linear, { ...params, num_warmup_steps: 4 }, { 3: 0.75, 4: 0, 5: 0 });
    expectRates(linear, { ...params, num_warmup_steps: 8 }, { 7: 0.875, 8: 0 });
  });
});
