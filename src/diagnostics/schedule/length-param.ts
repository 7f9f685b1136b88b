import type { ScheduleSpec } from '../../schedules/spec';

type Params = ScheduleSpec['params'];

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
  'caffe.poly': 'max_iter',
  'timm.CosineLRScheduler': 't_initial',
  'timm.PolyLRScheduler': 't_initial',
  'timm.TanhLRScheduler': 't_initial'
};

const optaxBegin = ({ transition_begin }: Params): number => Number(transition_begin);
const timmWarmup = ({ warmup_prefix, warmup_t }: Params): number =>
  warmup_prefix === true ? Number(warmup_t) : 0;

/** What comes before the length in the same schedule, where the length does not include it. */
const OFFSETS: Readonly<Record<string, ((params: Params) => number) | undefined>> = {
  'keras.CosineDecay': ({ warmup_target, warmup_steps }) =>
    warmup_target === null ? 0 : Number(warmup_steps),
  'optax.linear_schedule': optaxBegin,
  'optax.polynomial_schedule': optaxBegin,
  'timm.CosineLRScheduler': timmWarmup,
  'timm.PolyLRScheduler': timmWarmup,
  'timm.TanhLRScheduler': timmWarmup
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
  const key = `${library}.${name}`;
  if (key === 'transformers.warmup_stable_decay') {
    return stableLength(params);
  }
  const param = LENGTHS[key];
  const length = params[param];
  const hasCycles = params.cycle === true || Number(params.cycle_limit ?? 1) !== 1;
  if (typeof length !== 'number' || hasCycles) {
    return null;
  }
  const offset = OFFSETS[key]?.(params) ?? 0;
  return { param, end: length + offset, offset };
}

/** Of its three phases the stable one can be of any length; or it is what the others leave of the whole. */
function stableLength(params: Params): Length | null {
  const { num_stable_steps, num_training_steps } = params;
  const offset = Number(params.num_warmup_steps) + Number(params.num_decay_steps);
  if (typeof num_stable_steps === 'number') {
    return { param: 'num_stable_steps', end: num_stable_steps + offset, offset };
  }
  return typeof num_training_steps === 'number' && num_training_steps >= offset
    ? { param: 'num_training_steps', end: num_training_steps, offset: 0 }
    : null;
}
