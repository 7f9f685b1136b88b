import { afterWarmup, defineLambdaSchedule, LR, WARMUP } from './lambda-schedule';

export const constant = defineLambdaSchedule({
  name: 'constant',
  title: 'constant',
  formula: 'lr',
  latex: '\\alpha_0',
  params: { lr: LR },
  factor: () => () => 1
});

export const constantWithWarmup = defineLambdaSchedule({
  name: 'constant_with_warmup',
  title: 'constant_with_warmup',
  formula: 'lr · min(1, t / W)',
  latex: '\\alpha_0 \\min(1, t / W)',
  params: { lr: LR, num_warmup_steps: WARMUP },
  factor: ({ num_warmup_steps }) => afterWarmup(num_warmup_steps, () => 1)
});
