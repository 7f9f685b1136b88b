import {
  cosineOnecycleSchedule,
  linearOnecycleSchedule
} from '../../../src/schedules/optax/one-cycle';
import { expectRates } from '../rates-at';

const PARAMS = {
  peak_value: 1,
  transition_steps: 20,
  pct_start: 0.2,
  div_factor: 4,
  final_div_factor: 100
};

describe('cosineOnecycleSchedule', () => {
  it('rises from peak / div to the peak, and falls to peak / (div · final_div)', () => {
    const halfway = (1 + 1 / 400) / 2;
    const expected = { 0: 0.25, 2: 0.625, 4: 1, 12: halfway, 20: 1 / 400, 40: 1 / 400 };
    expectRates(cosineOnecycleSchedule, PARAMS, expected);
  });

  it('cuts the share of the rise to whole steps', () => {
    expectRates(cosineOnecycleSchedule, { ...PARAMS, pct_start: 0.249 }, { 4: 1 });
  });
});

describe('linearOnecycleSchedule', () => {
  it('rises to the peak, comes back, and fades to peak / (div · final_div)', () => {
    const expected = { 0: 0.25, 2: 0.625, 4: 1, 10: 0.625, 16: 0.25, 18: 0.12625, 20: 0.0025 };
    expectRates(linearOnecycleSchedule, { ...PARAMS, pct_final: 0.8 }, { ...expected, 40: 0.0025 });
  });
});
