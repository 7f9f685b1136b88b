import type { Params } from '../../entry';
import type { ScheduleSpec } from '../../spec';
import { defineFamily, native, tidy, type Numbers } from './native-family';
import {
  afterLinearLR,
  inTimm,
  isFromZero,
  NO_WARMUP,
  ofTimm,
  ofTransformers,
  sequenceOf,
  type Warmup
} from './warmup';

/** Half a wave from the peak down to the floor, after a warm-up. */
interface Cosine {
  readonly peak: number;
  readonly floor: number;
  readonly steps: number;
  readonly warmup: Warmup;
}

function ofTorch({ lr, T_max, eta_min }: Numbers): Cosine {
  return { peak: lr, floor: eta_min, steps: T_max, warmup: NO_WARMUP };
}

function ofSequence({ lr }: Numbers, params: Params): Cosine | null {
  const sequence = sequenceOf(params);
  if (sequence?.[1].name !== 'CosineAnnealingLR') {
    return null;
  }
  const [{ start_factor, total_iters }, { params: cosine }] = sequence;
  const warmup = { from: tidy(lr * start_factor), steps: total_iters };
  return { ...ofTorch({ ...(cosine as Numbers), lr }), warmup };
}

function ofKeras(numbers: Numbers, { warmup_target }: Params): Cosine {
  const { initial_learning_rate: initial, decay_steps, alpha, warmup_steps } = numbers;
  const peak = typeof warmup_target === 'number' ? warmup_target : initial;
  const warmup = warmup_target === null ? NO_WARMUP : { from: initial, steps: warmup_steps };
  return { peak, floor: tidy(peak * alpha), steps: decay_steps, warmup };
}

function ofWarmupCosine(numbers: Numbers): Cosine | null {
  const { peak_value, decay_steps, warmup_steps, end_value, init_value, exponent } = numbers;
  const warmup = { from: init_value, steps: warmup_steps };
  return exponent === 1
    ? { peak: peak_value, floor: end_value, steps: decay_steps - warmup_steps, warmup }
    : null;
}

function ofGetScheduler(numbers: Numbers, floor: number): Cosine | null {
  const { lr, num_training_steps, num_warmup_steps, num_cycles } = numbers;
  return num_cycles === 0.5
    ? {
        ...{ peak: lr, floor, steps: num_training_steps - num_warmup_steps },
        warmup: ofTransformers(numbers)
      }
    : null;
}

function ofTimmCosine(numbers: Numbers, params: Params): Cosine | null {
  const { lr, lr_min, t_initial, cycle_limit, k_decay } = numbers;
  const warmup = ofTimm(numbers, params);
  return warmup !== null && cycle_limit === 1 && k_decay === 1
    ? { peak: lr, floor: lr_min, steps: t_initial, warmup }
    : null;
}

function inKeras({ peak, floor, steps, warmup }: Cosine): ScheduleSpec {
  const has = warmup.steps > 0;
  return native('keras', 'CosineDecay', {
    initial_learning_rate: has ? warmup.from : peak,
    decay_steps: steps,
    alpha: tidy(floor / peak),
    warmup_target: has ? peak : null,
    warmup_steps: warmup.steps
  });
}

function inOptax({ peak, floor, steps, warmup }: Cosine): ScheduleSpec {
  return warmup.steps === 0
    ? native('optax', 'cosine_decay_schedule', {
        ...{ init_value: peak, decay_steps: steps, alpha: tidy(floor / peak), exponent: 1 }
      })
    : native('optax', 'warmup_cosine_decay_schedule', {
        ...{ init_value: warmup.from, peak_value: peak, warmup_steps: warmup.steps },
        ...{ decay_steps: warmup.steps + steps, end_value: floor, exponent: 1 }
      });
}

function inTransformers({ peak, floor, steps, warmup }: Cosine): readonly ScheduleSpec[] {
  const shared = {
    lr: peak,
    num_warmup_steps: warmup.steps,
    num_training_steps: warmup.steps + steps,
    num_cycles: 0.5
  };
  if (!isFromZero(warmup)) {
    return [];
  }
  return floor === 0
    ? [native('transformers', 'cosine', shared)]
    : [
        native('transformers', 'cosine_with_min_lr', {
          ...shared,
          min_lr: floor,
          min_lr_rate: null
        })
      ];
}

export const translateCosine = defineFamily<Cosine>({
  read: {
    'torch.CosineAnnealingLR': ofTorch,
    'torch.SequentialLR': ofSequence,
    'paddle.CosineAnnealingDecay': ({ learning_rate, ...rest }) =>
      ofTorch({ ...rest, lr: learning_rate }),
    'keras.CosineDecay': ofKeras,
    'optax.cosine_decay_schedule': ({ init_value, decay_steps, alpha, exponent }) =>
      exponent === 1
        ? {
            ...{ peak: init_value, floor: tidy(init_value * alpha) },
            ...{ steps: decay_steps, warmup: NO_WARMUP }
          }
        : null,
    'optax.warmup_cosine_decay_schedule': ofWarmupCosine,
    'transformers.cosine': numbers => ofGetScheduler(numbers, 0),
    'transformers.cosine_with_min_lr': (numbers, { min_lr, min_lr_rate }) =>
      ofGetScheduler(numbers, Number(min_lr ?? tidy(numbers.lr * Number(min_lr_rate)))),
    'timm.CosineLRScheduler': ofTimmCosine
  },
  write: {
    torch: ({ peak, floor, steps, warmup }) =>
      afterLinearLR(
        warmup,
        peak,
        native('torch', 'CosineAnnealingLR', { T_max: steps, eta_min: floor })
      ),
    keras: shape => [inKeras(shape)],
    optax: shape => [inOptax(shape)],
    transformers: inTransformers,
    timm: ({ peak, floor, steps, warmup }) => [
      native('timm', 'CosineLRScheduler', {
        ...{ lr: peak, t_initial: steps, lr_min: floor, ...inTimm(warmup) },
        ...{ cycle_mul: 1, cycle_decay: 1, cycle_limit: 1, k_decay: 1 }
      })
    ]
  }
});
