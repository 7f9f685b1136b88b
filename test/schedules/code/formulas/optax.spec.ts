import { ratesByFormula } from './rate-by-formula';

const LINE = { init_value: 9, end_value: 1, transition_steps: 4, transition_begin: 0 };
const COSINE = { init_value: 8, decay_steps: 4, exponent: 1 };
const WARM = { init_value: 0, peak_value: 8, warmup_steps: 4 };
const CYCLE = { ...WARM, decay_steps: 8, end_value: 2, exponent: 1 };
const FALL = { decay_rate: 0.5, transition_steps: 2, transition_begin: 0, end_value: null };
const ONE_CYCLE = {
  ...{ peak_value: 8, div_factor: 8, final_div_factor: 2, pct_start: 0.4, transition_steps: 10 }
};
const SCALES = { init_value: 8, boundaries_and_scales: { 4: 0.5, 2: 0.5 } };
const WARM_UP = { library: 'optax', name: 'warmup_cosine_decay_schedule', params: CYCLE };
const CONSTANT = { library: 'optax', name: 'constant_schedule', params: { value: 3 } };

describe('the formulas of optax', () => {
  it.each([
    ['constant_schedule', { value: 3 }, [0, 99], [3, 3]],
    ['linear_schedule', LINE, [0, 2, 4, 9], [9, 5, 1, 1]],
    ['linear_schedule', { ...LINE, transition_begin: 2 }, [0, 2, 4, 6], [9, 9, 5, 1]],
    ['linear_schedule', { ...LINE, transition_steps: 0 }, [0, 9], [9, 9]],
    ['polynomial_schedule', { ...LINE, power: 2 }, [0, 2, 4, 9], [9, 3, 1, 1]],
    ['polynomial_schedule', { ...LINE, power: 2, transition_steps: 0 }, [9], [9]],
    ['warmup_constant_schedule', WARM, [0, 2, 4, 9], [0, 4, 8, 8]],
    ['warmup_constant_schedule', { ...WARM, warmup_steps: 0 }, [9], [0]],
    ['cosine_decay_schedule', { ...COSINE, alpha: 0 }, [0, 2, 4, 9], [8, 4, 0, 0]],
    ['cosine_decay_schedule', { ...COSINE, alpha: 0.5 }, [0, 2, 4], [8, 6, 4]],
    ['cosine_decay_schedule', { ...COSINE, alpha: 0, exponent: 2 }, [2], [2]],
    ['warmup_cosine_decay_schedule', CYCLE, [0, 2, 4, 6, 8, 9], [0, 4, 8, 5, 2, 2]],
    [
      'sgdr_schedule',
      { cosine_kwargs: [WARM_UP, WARM_UP] },
      [6, 7, 8, 10, 14, 16],
      [5, 2.87867965644, 0, 4, 5, 2]
    ],
    ['exponential_decay', { ...FALL, init_value: 8, staircase: false }, [0, 2, 4], [8, 4, 2]],
    ['exponential_decay', { ...FALL, init_value: 8, staircase: true }, [1, 3], [8, 4]],
    [
      'exponential_decay',
      { ...FALL, init_value: 8, staircase: false, end_value: 3 },
      [2, 4],
      [4, 3]
    ],
    [
      'exponential_decay',
      { ...FALL, init_value: 2, staircase: false, decay_rate: 2, end_value: 5 },
      [2, 4],
      [4, 5]
    ],
    [
      'exponential_decay',
      { ...FALL, init_value: 8, staircase: false, transition_begin: 2 },
      [2, 4],
      [8, 4]
    ],
    ['exponential_decay', { ...FALL, init_value: 8, transition_steps: 0 }, [9], [8]],
    [
      'warmup_exponential_decay_schedule',
      { ...WARM, ...FALL, staircase: false },
      [2, 4, 6],
      [4, 8, 4]
    ],
    [
      'warmup_exponential_decay_schedule',
      { ...WARM, ...FALL, transition_steps: 0 },
      [2, 9],
      [4, 8]
    ],
    ['piecewise_constant_schedule', SCALES, [1, 2, 3, 4], [8, 4, 4, 2]],
    [
      'piecewise_interpolate_schedule',
      { ...SCALES, interpolate_type: 'linear' },
      [0, 1, 2, 3, 4, 9],
      [8, 6, 4, 3, 2, 2]
    ],
    [
      'piecewise_interpolate_schedule',
      { ...SCALES, interpolate_type: 'cosine' },
      [0, 1, 2, 3, 4],
      [8, 6, 4, 3, 2]
    ],
    ['cosine_onecycle_schedule', ONE_CYCLE, [0, 2, 4, 7, 10, 20], [1, 4.5, 8, 4.25, 0.5, 0.5]],
    [
      'linear_onecycle_schedule',
      { ...ONE_CYCLE, pct_final: 0.8 },
      [0, 2, 4, 6, 8, 9, 10],
      [1, 4.5, 8, 4.5, 1, 0.75, 0.5]
    ],
    ['join_schedules', { schedules: [CONSTANT, WARM_UP], boundaries: [2] }, [1, 2, 4], [3, 0, 4]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('optax', name, params, steps)).toEqual(rates);
  });
});
