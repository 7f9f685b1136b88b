import { afterWarmup, defineLambdaSchedule, LR, TOTAL, WARMUP } from './lambda-schedule';

export const linear = defineLambdaSchedule({
  name: 'linear',
  title: 'linear',
  formula: 'lr · max(0, (T − t) / (T − W)) after W steps of linear warm-up',
  latex: '\\alpha_0 \\max\\left(0, \\frac{T - t}{T - W}\\right)',
  params: { lr: LR, num_warmup_steps: WARMUP, num_training_steps: TOTAL },
  factor: ({ num_warmup_steps: warmup, num_training_steps: total }) =>
    afterWarmup(warmup, step => Math.max(0, (total - step) / Math.max(1, total - warmup)))
});
