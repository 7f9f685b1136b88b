import { ratesByFormula } from './rate-by-formula';

const WARMUP = { warmup_min_lr: 0, warmup_max_lr: 1, warmup_num_steps: 4, warmup_type: 'linear' };
const RANGE = {
  ...{ lr_range_test_min_lr: 2, lr_range_test_step_size: 4, lr_range_test_step_rate: 1 }
};
const CYCLE = {
  ...{ cycle_min_lr: 1, cycle_max_lr: 5, cycle_first_step_size: 4, cycle_second_step_size: null },
  ...{ cycle_first_stair_count: 0, cycle_second_stair_count: null },
  ...{ decay_step_size: 0, decay_lr_rate: 0 }
};

describe('the formulas of DeepSpeed', () => {
  it.each([
    ['LRRangeTest', { ...RANGE, lr_range_test_staircase: false }, [0, 2, 4, 6], [2, 3, 4, 5]],
    ['LRRangeTest', { ...RANGE, lr_range_test_staircase: true }, [0, 2, 4, 6], [2, 2, 4, 4]],
    ['WarmupLR', WARMUP, [0, 1, 3, 5, 9], [0, 0, 0.5, 1, 1]],
    ['WarmupLR', { ...WARMUP, warmup_type: 'log' }, [0, 1, 2, 4, 5], [0, 0, 0.5, 1, 1]],
    ['WarmupDecayLR', { ...WARMUP, total_num_steps: 8 }, [3, 5, 7, 9, 20], [0.5, 1, 0.5, 0, 0]],
    ['OneCycle', CYCLE, [0, 2, 4, 6, 8, 20], [1, 3, 5, 3, 1, 1]],
    ['OneCycle', { ...CYCLE, cycle_second_step_size: 2 }, [4, 5, 6], [5, 3, 1]],
    ['OneCycle', { ...CYCLE, cycle_first_stair_count: 2 }, [1, 2, 3, 4], [1, 3, 3, 5]],
    ['OneCycle', { ...CYCLE, decay_step_size: 2, decay_lr_rate: 1 }, [8, 10, 14], [1, 0.5, 0.25]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('deepspeed', name, params, steps)).toEqual(rates);
  });
});
