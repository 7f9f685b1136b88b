import { expectRates, momentaOf, ratesOf } from '../rates-of';

const rates = ratesOf('deepspeed', 'OneCycle');
const momenta = momentaOf('deepspeed', 'OneCycle');
const CYCLE = { cycle_min_lr: 1, cycle_max_lr: 3, cycle_first_step_size: 2 };

describe('OneCycle', () => {
  it('rises and falls once, and stays at the lowest rate', () => {
    expectRates(rates(CYCLE, 7), [1, 2, 3, 2, 1, 1, 1, 1]);
    expectRates(rates({ ...CYCLE, cycle_second_step_size: 4 }, 7), [1, 2, 3, 2.5, 2, 1.5, 1, 1]);
  });

  it('decays after the cycle where both the rate and the steps of the decay are given', () => {
    const params = { ...CYCLE, decay_lr_rate: 0.5, decay_step_size: 2 };
    expectRates(rates(params, 8).slice(4), [1, 1 / 1.25, 1 / 1.5, 1 / 1.75, 1 / 2]);
    expectRates(rates({ ...params, decay_step_size: 0 }, 6).slice(4), [1, 1, 1]);
    expectRates(rates({ ...params, decay_lr_rate: 0 }, 6).slice(4), [1, 1, 1]);
  });

  it('climbs and descends in whole stairs', () => {
    const params = { ...CYCLE, cycle_first_step_size: 4, cycle_first_stair_count: 2 };
    expectRates(rates(params, 8), [1, 1, 2, 2, 3, 2, 2, 1, 1]);
    expectRates(rates({ ...params, cycle_second_step_size: 2 }, 6), [1, 1, 2, 2, 3, 2, 1]);
    expectRates(rates({ ...params, cycle_second_stair_count: 0 }, 8), [
      ...[1, 1, 2, 2, 3],
      ...[2.5, 2, 1.5, 1]
    ]);
  });

  it('moves the momentum the other way, but for step 0', () => {
    const params = { ...CYCLE, cycle_min_mom: 0.8, cycle_max_mom: 0.9 };
    expectRates(momenta(params, 5), [0.8, 0.85, 0.8, 0.85, 0.9, 0.9]);
    const growth = { ...params, decay_mom_rate: 0.1, decay_step_size: 1 };
    expectRates(momenta(growth, 6)?.slice(4) ?? null, [0.9, 0.99, 1.08]);
    expect(momenta({ ...params, cycle_momentum: false }, 5)).toBeNull();
  });
});
