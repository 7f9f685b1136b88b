import {
  multiStepLRScheduler,
  stepLRScheduler
} from '../../../src/schedules/timm/step-lr-scheduler';
import { ratesTo } from '../rates-at';

describe('stepLRScheduler', () => {
  const params = { lr: 1, decay_t: 2, decay_rate: 0.5 };

  it('falls at each multiple of its step size', () => {
    expect(ratesTo(5, stepLRScheduler, params)).toEqual([1, 1, 0.5, 0.5, 0.25, 0.25]);
  });

  it('begins after its warm-up', () => {
    const warm = { ...params, warmup_t: 2 };
    expect(ratesTo(5, stepLRScheduler, warm)).toEqual([0, 0.5, 1, 1, 0.5, 0.5]);
  });

  it('loses the steps of a warm-up that is not a prefix', () => {
    const warm = { ...params, warmup_t: 2, warmup_prefix: false };
    expect(ratesTo(5, stepLRScheduler, warm)).toEqual([0, 0.5, 0.5, 0.5, 0.25, 0.25]);
  });
});

describe('multiStepLRScheduler', () => {
  const params = { lr: 1, decay_rate: 0.5 };

  it('falls one step before each milestone', () => {
    const rates = ratesTo(6, multiStepLRScheduler, { ...params, decay_t: [3, 6] });
    expect(rates).toEqual([1, 1, 0.5, 0.5, 0.5, 0.25, 0.25]);
  });

  it('has the base rate at step 0, even with a milestone at step 1', () => {
    const rates = ratesTo(2, multiStepLRScheduler, { ...params, decay_t: [1] });
    expect(rates).toEqual([1, 0.5, 0.5]);
  });

  it('falls twice at a milestone that is named twice, and never without one', () => {
    const twice = ratesTo(2, multiStepLRScheduler, { ...params, decay_t: [2, 2] });
    expect(twice).toEqual([1, 0.25, 0.25]);
    expect(ratesTo(2, multiStepLRScheduler, { ...params, decay_t: [] })).toEqual([1, 1, 1]);
  });
});
