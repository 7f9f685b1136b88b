import { defineSchedule } from '../entry';
import { count, flag, rate, share } from '../param-builders';

export const lrRangeTest = defineSchedule({
  library: 'deepspeed',
  name: 'LRRangeTest',
  title: 'LRRangeTest',
  formula: 'min_lr · (1 + step_rate · t / step_size)',
  latex: '\\alpha_m \\left(1 + r \\frac{t}{s}\\right)',
  params: {
    lr_range_test_min_lr: rate('First rate', 'Rate at step 0', 0.001),
    lr_range_test_step_size: count('Step size', 'Steps in which the rate grows once', 100),
    lr_range_test_step_rate: share(
      'Growth',
      'Growth in each step size',
      1,
      { above: 0 },
      {
        min: 0.1,
        max: 10
      }
    ),
    lr_range_test_staircase: flag('Staircase', 'Only whole step sizes count', false)
  },
  begin:
    ({ lr_range_test_min_lr, lr_range_test_step_size, lr_range_test_step_rate, ...rest }) =>
    step => {
      const time = step / lr_range_test_step_size;
      const done = rest.lr_range_test_staircase ? Math.floor(time) : time;
      return lr_range_test_min_lr * (1 + lr_range_test_step_rate * done);
    }
});
