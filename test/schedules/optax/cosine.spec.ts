import {
  cosineDecaySchedule,
  sgdrSchedule,
  warmupCosineDecaySchedule
} from '../../../src/schedules/optax/cosine';
import { expectRates, ratesTo } from '../rates-at';

const WARM = { init_value: 0, peak_value: 1, warmup_steps: 2, decay_steps: 10, end_value: 0.2 };

describe('cosineDecaySchedule', () => {
  it('falls to the share alpha of its first value', () => {
    const params = { init_value: 0.5, decay_steps: 4, alpha: 0.2 };
    expectRates(cosineDecaySchedule, params, { 0: 0.5, 2: 0.3, 4: 0.1, 9: 0.1 });
  });
});

describe('warmupCosineDecaySchedule', () => {
  it('counts the warm-up as part of the decay steps', () => {
    expectRates(warmupCosineDecaySchedule, WARM, { 0: 0, 1: 0.5, 2: 1, 6: 0.6, 10: 0.2, 30: 0.2 });
  });

  it('begins at the peak without a warm-up', () => {
    expectRates(warmupCosineDecaySchedule, { ...WARM, warmup_steps: 0 }, { 0: 1, 5: 0.6, 10: 0.2 });
  });

  it.each([9, 10])('refuses a warm-up of 10 steps in %d decay steps', decay_steps => {
    const params = { ...WARM, warmup_steps: 10, decay_steps };
    expect(() => ratesTo(1, warmupCosineDecaySchedule, params)).toThrow(
      `must be greater than 10, not ${decay_steps}`
    );
  });
});

describe('sgdrSchedule', () => {
  const cycle = (params: Readonly<Record<string, number>>) => ({
    library: 'optax',
    name: 'warmup_cosine_decay_schedule',
    params: { ...WARM, exponent: 1, ...params }
  });

  it('begins each cycle at the end of the one before, and stays at the end of the last', () => {
    const cosine_kwargs = [cycle({}), cycle({ peak_value: 0.5, warmup_steps: 0, end_value: 0 })];
    expectRates(
      sgdrSchedule,
      { cosine_kwargs },
      { 1: 0.5, 2: 1, 6: 0.6, 10: 0.5, 15: 0.25, 25: 0 }
    );
  });

  it('takes no other schedule as a cycle', () => {
    const other = { library: 'optax', name: 'constant_schedule', params: { value: 0.1 } };
    expect(() => ratesTo(1, sgdrSchedule, { cosine_kwargs: [other] })).toThrow(
      'cosine_kwargs takes warmup_cosine_decay_schedule only, not constant_schedule'
    );
  });
});
