import { defineFamily, native, tidy, type Numbers } from './native-family';
import { isPlain } from './step-decay';

/** lr · factor^(t / steps) */
interface Exponential {
  readonly lr: number;
  readonly factor: number;
  readonly steps: number;
}

/** Rounded to float32, the factor of one step is too coarse for a long run: that of more steps is closer. */
const STEPS = [1, 10, 100, 1000, 10_000];

const natural = (lr: number, k: number): Exponential => ({ lr, factor: Math.exp(-k), steps: 1 });
const stepwise = (lr: number, gamma: number): Exponential => ({ lr, factor: gamma, steps: 1 });

/** The factors over the steps that the schedule itself has, and over round numbers of them. */
function factors({ factor, steps }: Exponential): readonly (readonly [number, number])[] {
  return [
    [factor, steps],
    ...STEPS.filter(other => other !== steps).map(
      other => [tidy(factor ** (other / steps)), other] as const
    )
  ];
}

export const translateExponential = defineFamily<Exponential>({
  read: {
    'textbook.ExponentialDecay': ({ lr, k }) => natural(lr, k),
    'torch.ExponentialLR': ({ lr, gamma }) => stepwise(lr, gamma),
    'paddle.ExponentialDecay': ({ learning_rate, gamma }) => stepwise(learning_rate, gamma),
    'paddle.NaturalExpDecay': ({ learning_rate, gamma }) => natural(learning_rate, gamma),
    'caffe.exp': ({ base_lr, gamma }) => stepwise(base_lr, gamma),
    'keras.ExponentialDecay': (numbers, { staircase }) =>
      staircase === false ? ofKeras(numbers) : null,
    'optax.exponential_decay': (numbers, params) =>
      params.staircase === false && isPlain(params)
        ? { lr: numbers.init_value, factor: numbers.decay_rate, steps: numbers.transition_steps }
        : null
  },
  write: {
    torch: ({ lr, factor, steps }) => [
      native('torch', 'ExponentialLR', { lr, gamma: factor ** (1 / steps) })
    ],
    keras: shape =>
      factors(shape).map(([decay_rate, decay_steps]) =>
        native('keras', 'ExponentialDecay', {
          initial_learning_rate: shape.lr,
          ...{ decay_steps, decay_rate, staircase: false }
        })
      ),
    optax: shape =>
      factors(shape).map(([decay_rate, transition_steps]) =>
        native('optax', 'exponential_decay', {
          ...{ init_value: shape.lr, transition_steps, decay_rate },
          ...{ transition_begin: 0, staircase: false, end_value: null }
        })
      )
  }
});

function ofKeras({ initial_learning_rate, decay_rate, decay_steps }: Numbers): Exponential {
  return { lr: initial_learning_rate, factor: decay_rate, steps: decay_steps };
}
