import type { Params } from '../../entry';
import type { ScheduleSpec } from '../../spec';
import { native, tidy, type Numbers } from './native-family';

/** A straight line that comes before a decay and leads to where it begins. */
export interface Warmup {
  readonly from: number;
  readonly steps: number;
}

export const NO_WARMUP: Warmup = { from: 0, steps: 0 };

/** The warm-up from 0 of transformers. */
export function ofTransformers({ num_warmup_steps }: Numbers): Warmup {
  return { from: 0, steps: num_warmup_steps };
}

/** Whether transformers' warm-up is this one. */
export function isFromZero({ from, steps }: Warmup): boolean {
  return from === 0 || steps === 0;
}

/** That of timm, where it comes first; null where it cuts into the decay. */
export function ofTimm(
  { warmup_t, warmup_lr_init }: Numbers,
  { warmup_prefix }: Params
): Warmup | null {
  if (warmup_t === 0) {
    return NO_WARMUP;
  }
  return warmup_prefix === true ? { from: warmup_lr_init, steps: warmup_t } : null;
}

/** timm's parameters of a warm-up. */
export function inTimm({ from, steps }: Warmup): ScheduleSpec['params'] {
  return { warmup_t: steps, warmup_lr_init: from, warmup_prefix: true };
}

/** A scheduler of torch after a warm-up by `LinearLR`, which cannot begin at 0. */
export function afterLinearLR(
  { from, steps }: Warmup,
  lr: number,
  { name, params }: ScheduleSpec
): readonly ScheduleSpec[] {
  if (steps === 0) {
    return [native('torch', name, { lr, ...params })];
  }
  const rise = { start_factor: tidy(from / lr), total_iters: steps, end_factor: 1 };
  return from === 0
    ? []
    : [
        native('torch', 'SequentialLR', {
          lr,
          milestones: [steps],
          schedulers: [native('torch', 'LinearLR', rise), native('torch', name, params)]
        })
      ];
}

/** The warm-up and the decay that a `SequentialLR` of two is made of; null where it is of other parts. */
export function sequenceOf({
  milestones,
  schedulers
}: Params): readonly [Numbers, ScheduleSpec] | null {
  const [first, second, ...rest] = schedulers as readonly ScheduleSpec[];
  const [steps] = milestones as readonly number[];
  const isWarmup = first.name === 'LinearLR' && second !== undefined && rest.length === 0;
  const numbers = first.params as Numbers;
  return isWarmup && numbers.total_iters === steps && numbers.end_factor === 1
    ? [numbers, second]
    : null;
}
