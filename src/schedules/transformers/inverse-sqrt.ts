import { count, optional } from '../param-builders';
import { afterWarmup, defineLambdaSchedule, LR, WARMUP } from './lambda-schedule';

export const inverseSqrt = defineLambdaSchedule({
  name: 'inverse_sqrt',
  title: 'inverse_sqrt',
  formula: 'lr / √((t + timescale − W) / timescale) after W steps of linear warm-up',
  latex: '\\alpha_0 / \\sqrt{(t + s - W) / s}',
  params: {
    lr: LR,
    num_warmup_steps: WARMUP,
    timescale: optional(count('Time scale', 'W, or 10,000 without a warm-up, if left out', 10_000))
  },
  factor: ({ num_warmup_steps: warmup, timescale }) => {
    const scale = timescale ?? (warmup || 10_000);
    return afterWarmup(warmup, step => 1 / Math.sqrt((step + scale - warmup) / scale));
  }
});
