import { choice, count, optional, share } from '../param-builders';
import { refuse } from '../refuse';
import { NUM_CYCLES } from './cosine';
import { defineLambdaSchedule, LR, WARMUP } from './lambda-schedule';

const TYPES = ['linear', 'cosine', '1-sqrt'] as const;

const WARMUPS = {
  linear: (done: number) => done,
  cosine: (done: number) => 0.5 * (1 - Math.cos(Math.PI * done)),
  '1-sqrt': (done: number) => 1 - Math.sqrt(1 - done)
};

const DECAYS = {
  linear: (done: number) => 1 - done,
  cosine: (done: number, cycles: number) => 0.5 * (1 + Math.cos(Math.PI * cycles * 2 * done)),
  '1-sqrt': (done: number) => 1 - Math.sqrt(done)
};

export const warmupStableDecay = defineLambdaSchedule({
  name: 'warmup_stable_decay',
  title: 'warmup_stable_decay',
  formula: 'warm-up, then lr, then decay to min_lr_ratio · lr',
  latex: '\\text{warm-up} \\to \\alpha_0 \\to m \\alpha_0',
  params: {
    lr: LR,
    num_decay_steps: count('Decay steps', 'Steps of the decay', 200),
    num_warmup_steps: WARMUP,
    num_stable_steps: {
      ...optional(count('Stable steps', 'Steps at the base rate', 700, { atLeast: 0 })),
      default: 700 as number | null
    },
    num_training_steps: optional(
      count('Training steps', 'In place of the stable steps: all of them', 1000)
    ),
    warmup_type: choice('Warm-up', 'Shape of the warm-up', TYPES),
    decay_type: choice('Decay', 'Shape of the decay', ['cosine', 'linear', '1-sqrt']),
    min_lr_ratio: share('Floor, share', 'Lowest rate as a share of the base rate', 0),
    num_cycles: NUM_CYCLES
  },
  factor: params => {
    const { num_warmup_steps: warmup, num_decay_steps: decay, min_lr_ratio: floor } = params;
    const total = params.num_training_steps;
    const stable =
      params.num_stable_steps ??
      (total === null
        ? refuse('one of num_training_steps and num_stable_steps must be set')
        : total - warmup - decay);
    const above = (factor: number): number => Math.max(0, factor * (1 - floor) + floor);
    return step => {
      if (step < warmup) {
        return above(WARMUPS[params.warmup_type](step / Math.max(1, warmup)));
      }
      if (step < warmup + stable) {
        return 1;
      }
      return step < warmup + stable + decay
        ? above(
            DECAYS[params.decay_type](
              (step - warmup - stable) / Math.max(1, decay),
              params.num_cycles
            )
          )
        : floor;
    };
  }
});
