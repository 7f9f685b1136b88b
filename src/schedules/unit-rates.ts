import type { ScheduleSpec } from './spec';

/** What a library multiplies by last of all: the rates at another value of it are those at 1 times it, to the last digit. */
const FACTORS: Readonly<Record<string, string | undefined>> = {
  'textbook.Constant': 'lr',
  'textbook.StepDecay': 'lr',
  'textbook.ExponentialDecay': 'lr',
  'torch.LambdaLR': 'lr',
  'transformers.constant': 'lr',
  'transformers.constant_with_warmup': 'lr',
  'transformers.linear': 'lr',
  'transformers.cosine': 'lr',
  'transformers.cosine_with_restarts': 'lr',
  'transformers.inverse_sqrt': 'lr',
  'transformers.warmup_stable_decay': 'lr',
  'paddle.NaturalExpDecay': 'learning_rate',
  'paddle.ExponentialDecay': 'learning_rate',
  'paddle.StepDecay': 'learning_rate',
  'paddle.MultiStepDecay': 'learning_rate',
  'deepspeed.WarmupCosineLR': 'lr',
  'caffe.inv': 'base_lr',
  'caffe.step': 'base_lr',
  'caffe.multistep': 'base_lr',
  'caffe.exp': 'base_lr',
  'caffe.poly': 'base_lr',
  'caffe.fixed': 'base_lr',
  'combine.Scale': 'factor'
};

/** Fewer steps are computed as fast as they are looked up, and more would take memory. */
const STEPS = { least: 5_000, most: 200_000 };
/** As many as a panel has schedules. */
const MAX_KEPT = 8;

const kept = new Map<string, Float64Array>();

/** The parameter that a schedule's rates are multiplied by last of all; null where it has none. */
export function lastFactor({ library, name }: ScheduleSpec): string | null {
  return FACTORS[`${library}.${name}`] ?? null;
}

/**
 * The rates of a schedule by those that it has where its last factor is 1, which are kept: while its rate is dragged, the way of
 * 100,000 steps is not computed for each place of the slider. Null where that is of no use.
 *
 * @param compute the rates of a spec of the same schedule
 */
export function ratesByUnit(
  spec: ScheduleSpec,
  numSteps: number,
  compute: (spec: ScheduleSpec) => Float64Array
): Float64Array | null {
  const name = lastFactor(spec);
  if (name === null || numSteps < STEPS.least || numSteps > STEPS.most) {
    return null;
  }
  const unit = { ...spec, params: { ...spec.params, [name]: 1 } };
  const key = JSON.stringify([unit, numSteps]);
  const rates = kept.get(key) ?? compute(unit);
  // The one that was used last is the last to go.
  kept.delete(key);
  kept.set(key, rates);
  if (kept.size > MAX_KEPT) {
    kept.delete(kept.keys().next().value ?? key);
  }
  const factor = Number(spec.params[name]);
  return rates.map(rate => factor * rate);
}
