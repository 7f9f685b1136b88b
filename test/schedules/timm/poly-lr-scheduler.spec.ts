import { polyLRScheduler } from '../../../src/schedules/timm/poly-lr-scheduler';
import { expectRates } from '../rates-at';

describe('polyLRScheduler', () => {
  const params = { lr: 1, t_initial: 4, lr_min: 0.2, power: 2 };

  it('falls by a power of the remaining share and stays at the lowest rate', () => {
    expectRates(polyLRScheduler, params, { 0: 1, 1: 0.65, 2: 0.4, 4: 0.2, 9: 0.2 });
  });

  it('restarts at a decayed rate until its cycles are over', () => {
    const cycles = { ...params, cycle_decay: 0.5, cycle_limit: 2 };
    expectRates(polyLRScheduler, cycles, { 4: 0.5, 6: 0.275, 8: 0.2 });
  });

  it('takes k as the power of the time', () => {
    expectRates(polyLRScheduler, { ...params, k_decay: 2 }, { 2: 0.65 });
  });
});
