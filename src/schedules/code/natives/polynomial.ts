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
  type Warmup
} from './warmup';

/** (start − end) (1 − t / steps)^power + end, after a warm-up. */
interface Polynomial {
  readonly start: number;
  readonly end: number;
  readonly power: number;
  readonly steps: number;
  readonly warmup: Warmup;
}

function line(start: number, end: number, steps: number): Polynomial {
  return { start, end, power: 1, steps, warmup: NO_WARMUP };
}

function ofGetScheduler(numbers: Numbers, end: number, power: number): Polynomial {
  const { lr, num_training_steps, num_warmup_steps } = numbers;
  const steps = num_training_steps - num_warmup_steps;
  return { start: lr, end, power, steps, warmup: ofTransformers(numbers) };
}

function ofOptax(numbers: Numbers, power: number): Polynomial | null {
  const { init_value, end_value, transition_steps, transition_begin } = numbers;
  return transition_begin === 0
    ? { ...line(init_value, end_value, transition_steps), power }
    : null;
}

function ofPoly(numbers: Numbers, params: Params): Polynomial | null {
  const { lr, lr_min, t_initial, power, cycle_limit, k_decay } = numbers;
  const warmup = ofTimm(numbers, params);
  return warmup !== null && cycle_limit === 1 && k_decay === 1
    ? { start: lr, end: lr_min, power, steps: t_initial, warmup }
    : null;
}

function inTorch({ start, end, power, steps, warmup }: Polynomial): readonly ScheduleSpec[] {
  if (end === 0) {
    const decay = native('torch', 'PolynomialLR', { total_iters: steps, power });
    return afterLinearLR(warmup, start, decay);
  }
  const top = Math.max(start, end);
  const straight = native('torch', 'LinearLR', {
    start_factor: tidy(start / top),
    total_iters: steps,
    end_factor: tidy(end / top)
  });
  return power === 1 ? afterLinearLR(warmup, top, straight) : [];
}

function inOptax({ start, end, power, steps, warmup }: Polynomial): ScheduleSpec {
  const values = (from: number, to: number, over: number) => ({
    ...{ init_value: from, end_value: to, transition_steps: over, transition_begin: 0 }
  });
  const decay =
    power === 1
      ? native('optax', 'linear_schedule', values(start, end, steps))
      : native('optax', 'polynomial_schedule', { ...values(start, end, steps), power });
  return warmup.steps === 0
    ? decay
    : native('optax', 'join_schedules', {
        schedules: [
          native('optax', 'linear_schedule', values(warmup.from, start, warmup.steps)),
          decay
        ],
        boundaries: [warmup.steps]
      });
}

function inTransformers(shape: Polynomial): readonly ScheduleSpec[] {
  const { start, end, power, steps, warmup } = shape;
  if (start === 0 && power === 1 && warmup.steps === 0) {
    return [native('transformers', 'constant_with_warmup', { lr: end, num_warmup_steps: steps })];
  }
  const shared = {
    lr: start,
    num_warmup_steps: warmup.steps,
    num_training_steps: warmup.steps + steps
  };
  if (!isFromZero(warmup)) {
    return [];
  }
  return end === 0 && power === 1
    ? [native('transformers', 'linear', shared)]
    : [native('transformers', 'polynomial', { ...shared, lr_end: end, power })];
}

export const translatePolynomial = defineFamily<Polynomial>({
  read: {
    'torch.PolynomialLR': ({ lr, total_iters, power }) => ({ ...line(lr, 0, total_iters), power }),
    'torch.LinearLR': ({ lr, start_factor, end_factor, total_iters }) =>
      line(tidy(lr * start_factor), tidy(lr * end_factor), total_iters),
    'keras.PolynomialDecay': (numbers, { cycle }) => {
      const { initial_learning_rate, end_learning_rate, decay_steps, power } = numbers;
      return cycle === false
        ? { ...line(initial_learning_rate, end_learning_rate, decay_steps), power }
        : null;
    },
    'optax.linear_schedule': numbers => ofOptax(numbers, 1),
    'optax.polynomial_schedule': numbers => ofOptax(numbers, numbers.power),
    'optax.warmup_constant_schedule': ({ init_value, peak_value, warmup_steps }) =>
      line(init_value, peak_value, warmup_steps),
    'transformers.linear': numbers => ofGetScheduler(numbers, 0, 1),
    'transformers.polynomial': numbers => ofGetScheduler(numbers, numbers.lr_end, numbers.power),
    'transformers.constant_with_warmup': ({ lr, num_warmup_steps }) =>
      line(0, lr, num_warmup_steps),
    'timm.PolyLRScheduler': ofPoly,
    'paddle.PolynomialDecay': ({ learning_rate, decay_steps, end_lr, power }, { cycle }) =>
      cycle === false ? { ...line(learning_rate, end_lr, decay_steps), power } : null,
    'caffe.poly': ({ base_lr, max_iter, power }) => ({ ...line(base_lr, 0, max_iter), power })
  },
  write: {
    torch: inTorch,
    keras: ({ start, end, power, steps, warmup }) =>
      warmup.steps > 0
        ? []
        : [
            native('keras', 'PolynomialDecay', {
              ...{ initial_learning_rate: start, decay_steps: steps },
              ...{ end_learning_rate: end, power, cycle: false }
            })
          ],
    optax: shape => [inOptax(shape)],
    transformers: inTransformers,
    timm: ({ start, end, power, steps, warmup }) => [
      native('timm', 'PolyLRScheduler', {
        ...{ lr: start, t_initial: steps, power, lr_min: end, ...inTimm(warmup) },
        ...{ cycle_mul: 1, cycle_decay: 1, cycle_limit: 1, k_decay: 1 }
      })
    ]
  }
});
