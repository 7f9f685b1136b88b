import type { ScheduleSpec } from '../../schedules/spec';

/** The parameter that says how long each schedule is, by library and name. */
const LENGTHS: Readonly<Record<string, string>> = {
  'torch.CosineAnnealingLR': 'T_max',
  'torch.PolynomialLR': 'total_iters',
  'torch.OneCycleLR': 'total_steps',
  'transformers.linear': 'num_training_steps',
  'transformers.cosine': 'num_training_steps',
  'transformers.cosine_with_restarts': 'num_training_steps',
  'transformers.cosine_with_min_lr': 'num_training_steps',
  'transformers.cosine_warmup_with_min_lr': 'num_training_steps',
  'transformers.polynomial': 'num_training_steps',
  'keras.CosineDecay': 'decay_steps',
  'keras.PolynomialDecay': 'decay_steps',
  'optax.linear_schedule': 'transition_steps',
  'optax.polynomial_schedule': 'transition_steps',
  'optax.cosine_decay_schedule': 'decay_steps',
  'optax.warmup_cosine_decay_schedule': 'decay_steps',
  'optax.cosine_onecycle_schedule': 'transition_steps',
  'optax.linear_onecycle_schedule': 'transition_steps',
  'paddle.PolynomialDecay': 'decay_steps',
  'paddle.CosineAnnealingDecay': 'T_max',
  'paddle.OneCycleLR': 'total_steps',
  'deepspeed.WarmupDecayLR': 'total_num_steps',
  'deepspeed.WarmupCosineLR': 'total_num_steps',
  'caffe.poly': 'max_iter'
};

/** What comes before the length in the same schedule, where the length does not include it. */
const OFFSETS: Readonly<Record<string, string>> = {
  'keras.CosineDecay': 'warmup_steps',
  'optax.linear_schedule': 'transition_begin',
  'optax.polynomial_schedule': 'transition_begin'
};

export interface Length {
  readonly param: string;
  /** The step at which the schedule has come to its end. */
  readonly end: number;
  /** Steps before the length begins. */
  readonly offset: number;
}

/** How long a schedule is by its own account; null where it has no end. */
export function lengthOf({ library, name, params }: ScheduleSpec): Length | null {
  const param = LENGTHS[`${library}.${name}`];
  const length = params[param];
  if (typeof length !== 'number' || params.cycle === true) {
    return null;
  }
  const offset = Number(params[OFFSETS[`${library}.${name}`]] ?? 0);
  return { param, end: length + offset, offset };
}
