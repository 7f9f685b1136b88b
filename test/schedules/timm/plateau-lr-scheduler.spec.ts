import { plateauLRScheduler } from '../../../src/schedules/timm/plateau-lr-scheduler';
import { ratesTo } from '../rates-at';

describe('plateauLRScheduler', () => {
  const params = { lr: 1, patience_t: 0, decay_rate: 0.5 };

  it('expects the metric to rise if not said otherwise', () => {
    expect(ratesTo(3, plateauLRScheduler, params, [1, 2, 3])).toEqual([1, 1, 1, 1]);
    expect(ratesTo(3, plateauLRScheduler, params, [3, 2, 1])).toEqual([1, 1, 0.5, 0.25]);
    const falling = { ...params, mode: 'min' };
    expect(ratesTo(3, plateauLRScheduler, falling, [3, 2, 1])).toEqual([1, 1, 1, 1]);
  });

  it('allows as many failures as its patience', () => {
    const patient = { ...params, patience_t: 1 };
    expect(ratesTo(4, plateauLRScheduler, patient, [1, 1, 1, 1])).toEqual([1, 1, 1, 0.5, 0.5]);
  });

  it('counts no metric of the warm-up', () => {
    const warm = { ...params, warmup_t: 2 };
    const rates = ratesTo(5, plateauLRScheduler, warm, [9, 9, 1, 2, 1]);
    expect(rates).toEqual([0, 0.5, 1, 1, 1, 0.5]);
  });

  it('does not go below its lowest rate, and waits without a metric', () => {
    const floored = { ...params, lr_min: 0.4 };
    expect(ratesTo(4, plateauLRScheduler, floored, [1, 1, 1, 1])).toEqual([1, 1, 0.5, 0.4, 0.4]);
    expect(ratesTo(2, plateauLRScheduler, params)).toEqual([1, 1, 1]);
  });
});
