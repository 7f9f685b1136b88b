import { share, count } from '../param-builders';
import {
  afterWarmup,
  defineLambdaSchedule,
  LR,
  progressOf,
  TOTAL,
  WARMUP
} from './lambda-schedule';

export const NUM_CYCLES = share(
  'Cycles',
  'Waves of the cosine; one half falls once',
  0.5,
  { above: 0 },
  {
    min: 0.5,
    max: 5
  }
);

export const cosine = defineLambdaSchedule({
  name: 'cosine',
  title: 'cosine',
  formula: 'lr · max(0, (1 + cos(2π · num_cycles · p)) / 2), p = (t − W) / (T − W)',
  latex: '\\alpha_0 \\frac{1 + \\cos(2 \\pi n p)}{2}',
  params: {
    lr: LR,
    num_warmup_steps: WARMUP,
    num_training_steps: TOTAL,
    num_cycles: NUM_CYCLES
  },
  factor: ({ num_warmup_steps: warmup, num_training_steps: total, num_cycles }) => {
    const progress = progressOf(warmup, total);
    return afterWarmup(warmup, step =>
      Math.max(0, 0.5 * (1 + Math.cos(Math.PI * num_cycles * 2 * progress(step))))
    );
  }
});

export const cosineWithRestarts = defineLambdaSchedule({
  name: 'cosine_with_restarts',
  title: 'cosine_with_restarts',
  formula: 'lr · (1 + cos(π · (num_cycles · p mod 1))) / 2, and 0 at the end',
  latex: '\\alpha_0 \\frac{1 + \\cos(\\pi (n p \\bmod 1))}{2}',
  params: {
    lr: LR,
    num_warmup_steps: WARMUP,
    num_training_steps: TOTAL,
    num_cycles: count('Cycles', 'Hard restarts and the first cycle', 1)
  },
  factor: ({ num_warmup_steps: warmup, num_training_steps: total, num_cycles }) => {
    const progress = progressOf(warmup, total);
    return afterWarmup(warmup, step => {
      const done = progress(step);
      return done >= 1 ? 0 : Math.max(0, 0.5 * (1 + Math.cos(Math.PI * ((num_cycles * done) % 1))));
    });
  }
});
