import {
  cosineWarmupWithMinLr,
  cosineWithMinLr
} from '../../../src/schedules/transformers/cosine-with-min-lr';
import { expectRates, ratesTo } from '../rates-at';

describe('cosineWithMinLr', () => {
  const params = { lr: 1, num_warmup_steps: 0, num_training_steps: 4 };

  it('falls to a share of the base rate', () => {
    expectRates(cosineWithMinLr, { ...params, min_lr_rate: 0.2 }, { 0: 1, 2: 0.6, 4: 0.2 });
  });

  it('falls to a rate in place of the share', () => {
    const floor = { min_lr_rate: null, min_lr: 0.01 };
    expectRates(cosineWithMinLr, { ...params, lr: 0.1, ...floor }, { 0: 0.1, 2: 0.055, 4: 0.01 });
  });

  it('warms up from 0, below its floor', () => {
    const warm = { ...params, num_warmup_steps: 2, min_lr_rate: 0.2 };
    expectRates(cosineWithMinLr, warm, { 0: 0, 1: 0.5, 2: 1, 3: 0.6 });
  });

  it('refuses two floors, and none', () => {
    expect(() => ratesTo(1, cosineWithMinLr, { min_lr: 1e-6, min_lr_rate: 0.1 })).toThrow(
      'only one of min_lr and min_lr_rate can be set'
    );
    expect(() => ratesTo(1, cosineWithMinLr, { min_lr: null, min_lr_rate: null })).toThrow(
      'one of min_lr and min_lr_rate must be set'
    );
  });
});

describe('cosineWarmupWithMinLr', () => {
  const params = { lr: 1, num_warmup_steps: 4, num_training_steps: 8, min_lr_rate: 0.2 };

  it('counts its warm-up and its decay from one', () => {
    expectRates(cosineWarmupWithMinLr, params, { 0: 0.25, 1: 0.5, 3: 1, 5: 0.6, 7: 0.2 });
  });

  it('begins its warm-up at the share it is given, and ends it at the base rate', () => {
    const warm = { ...params, warmup_lr_rate: 0.1 };
    expectRates(cosineWarmupWithMinLr, warm, { 0: 0.1, 1: 0.4, 2: 0.7, 3: 1, 5: 0.6 });
  });

  it('has no division by zero in a warm-up of one step', () => {
    const warm = { ...params, num_warmup_steps: 1, num_training_steps: 3, warmup_lr_rate: 0.1 };
    expectRates(cosineWarmupWithMinLr, warm, { 0: 0.1, 1: 0.6, 2: 0.2 });
  });
});
