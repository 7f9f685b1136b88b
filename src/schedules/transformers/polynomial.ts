import { floorRate, share } from '../param-builders';
import { refuse } from '../refuse';
import { afterWarmup, defineLambdaSchedule, LR, TOTAL, WARMUP } from './lambda-schedule';

export const polynomial = defineLambdaSchedule({
  name: 'polynomial',
  title: 'polynomial',
  formula: '(lr − lr_end) (1 − p)^power + lr_end after W steps of linear warm-up',
  latex: '(\\alpha_0 - \\alpha_e)(1 - p)^k + \\alpha_e',
  params: {
    lr: LR,
    num_warmup_steps: WARMUP,
    num_training_steps: TOTAL,
    lr_end: floorRate('Last rate', 'Rate at the end', 1e-7),
    power: share('Power', 'Power of the remaining share', 1, { above: 0 }, { min: 0.1, max: 4 })
  },
  factor: ({ lr, num_warmup_steps: warmup, num_training_steps: total, lr_end, power }) => {
    if (!(lr > lr_end)) {
      refuse('lr_end must be less than the base rate {lr}, not {value}', { lr, value: lr_end });
    }
    return afterWarmup(warmup, step => {
      if (step > total) {
        return lr_end / lr;
      }
      if (total === warmup) {
        refuse('polynomial divides by zero at step {step}: there is nothing after the warm-up', {
          step
        });
      }
      const left = 1 - (step - warmup) / (total - warmup);
      return ((lr - lr_end) * left ** power + lr_end) / lr;
    });
  }
});
