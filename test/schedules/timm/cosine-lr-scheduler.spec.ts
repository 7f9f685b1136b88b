import { cosineLRScheduler } from '../../../src/schedules/timm/cosine-lr-scheduler';
import { expectRates } from '../rates-at';

describe('cosineLRScheduler', () => {
  const params = { lr: 1, t_initial: 4, lr_min: 0.2 };

  it('falls along half a wave and stays at the lowest rate', () => {
    expectRates(cosineLRScheduler, params, { 0: 1, 2: 0.6, 4: 0.2, 9: 0.2 });
  });

  it('restarts at a decayed rate until its cycles are over', () => {
    const cycles = { ...params, cycle_decay: 0.5, cycle_limit: 2 };
    expectRates(cosineLRScheduler, cycles, { 2: 0.6, 4: 0.5, 6: 0.35, 8: 0.2, 10: 0.2 });
  });

  it('has longer cycles with a cycle factor', () => {
    const cycles = { ...params, cycle_mul: 2, cycle_limit: 2 };
    expectRates(cosineLRScheduler, cycles, { 4: 1, 8: 0.6, 12: 0.2 });
  });

  it('stays high for longer with a k above 1', () => {
    const half = 0.2 + 0.4 * (1 + Math.SQRT1_2);
    expectRates(cosineLRScheduler, { ...params, k_decay: 2 }, { 0: 1, 2: half, 4: 0.2 });
  });
});
