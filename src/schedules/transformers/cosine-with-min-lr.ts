import { floorRate, optional, share } from '../param-builders';
import { refuse } from '../refuse';
import { NUM_CYCLES } from './cosine';
import {
  afterWarmup,
  defineLambdaSchedule,
  LR,
  progressOf,
  TOTAL,
  WARMUP
} from './lambda-schedule';

const PARAMS = {
  lr: LR,
  num_warmup_steps: WARMUP,
  num_training_steps: TOTAL,
  min_lr_rate: optional(share('Floor, share', 'Lowest rate as a share of the base rate', 0.1)),
  min_lr: optional(floorRate('Floor, rate', 'Lowest rate, in place of the share', 1e-5)),
  num_cycles: NUM_CYCLES
} as const;
const DEFAULTS = {
  ...PARAMS,
  min_lr_rate: { ...PARAMS.min_lr_rate, default: 0.1 as number | null }
};

export const cosineWithMinLr = defineLambdaSchedule({
  name: 'cosine_with_min_lr',
  title: 'cosine_with_min_lr',
  formula: 'lr · (m + (1 − m) (1 + cos(2π · num_cycles · p)) / 2)',
  latex: '\\alpha_0 \\left(m + (1 - m) \\frac{1 + \\cos(2 \\pi n p)}{2}\\right)',
  params: DEFAULTS,
  factor: params => {
    const { num_warmup_steps: warmup, num_training_steps: total, num_cycles } = params;
    const floor = floorOf(params);
    const progress = progressOf(warmup, total);
    return afterWarmup(warmup, step => {
      const wave = 0.5 * (1 + Math.cos(Math.PI * num_cycles * 2 * progress(step)));
      return Math.max(0, wave * (1 - floor) + floor);
    });
  }
});

/** Its warm-up counts from one, and so does its progress. */
export const cosineWarmupWithMinLr = defineLambdaSchedule({
  name: 'cosine_warmup_with_min_lr',
  title: 'cosine_warmup_with_min_lr',
  formula: 'as cosine_with_min_lr, with warm-up (t + 1) / W and p = (t − W + 1) / (T − W)',
  latex: '\\alpha_0 \\left(m + (1 - m) \\frac{1 + \\cos(2 \\pi n p)}{2}\\right)',
  params: {
    ...DEFAULTS,
    warmup_lr_rate: optional(share('Warm-up from', 'Share of the base rate at step 0', 0.1))
  },
  factor: params => {
    const { num_warmup_steps: warmup, num_training_steps: total, num_cycles } = params;
    const { warmup_lr_rate: from } = params;
    const floor = floorOf(params);
    return step => {
      if (step < warmup) {
        return from === null
          ? (step + 1) / Math.max(1, warmup)
          : from + ((1 - from) * step) / Math.max(1, warmup - 1);
      }
      const progress = (step - warmup + 1) / Math.max(1, total - warmup);
      const wave = 0.5 * (1 + Math.cos(Math.PI * num_cycles * 2 * progress));
      return Math.max(0, wave * (1 - floor) + floor);
    };
  }
});

interface Floor {
  readonly lr: number;
  readonly min_lr: number | null;
  readonly min_lr_rate: number | null;
}

function floorOf({ lr, min_lr, min_lr_rate }: Floor): number {
  if (min_lr !== null && min_lr_rate !== null) {
    refuse('only one of min_lr and min_lr_rate can be set');
  }
  return min_lr !== null
    ? min_lr / lr
    : (min_lr_rate ?? refuse('one of min_lr and min_lr_rate must be set'));
}
