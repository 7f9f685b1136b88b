import type { Params } from '../../entry';
import { defineFamily, native, type Numbers } from './native-family';

/** lr · gamma^⌊t / size⌋ */
interface StepDecay {
  readonly lr: number;
  readonly gamma: number;
  readonly size: number;
}

const withGamma = ({ lr, gamma, step_size }: Numbers): StepDecay => ({
  lr,
  gamma,
  size: step_size
});

export const translateStepDecay = defineFamily<StepDecay>({
  read: {
    'textbook.StepDecay': withGamma,
    'torch.StepLR': withGamma,
    'paddle.StepDecay': ({ learning_rate, ...rest }) => withGamma({ ...rest, lr: learning_rate }),
    'caffe.step': ({ base_lr, gamma, stepsize }) => ({ lr: base_lr, gamma, size: stepsize }),
    'timm.StepLRScheduler': ({ lr, decay_rate, decay_t, warmup_t }) =>
      warmup_t === 0 ? { lr, gamma: decay_rate, size: decay_t } : null,
    'keras.ExponentialDecay': (numbers, { staircase }) =>
      staircase === true
        ? {
            lr: numbers.initial_learning_rate,
            gamma: numbers.decay_rate,
            size: numbers.decay_steps
          }
        : null,
    'optax.exponential_decay': (numbers, params) =>
      params.staircase === true && isPlain(params)
        ? { lr: numbers.init_value, gamma: numbers.decay_rate, size: numbers.transition_steps }
        : null
  },
  write: {
    torch: ({ lr, gamma, size }) => [native('torch', 'StepLR', { lr, step_size: size, gamma })],
    keras: ({ lr, gamma, size }) => [
      native('keras', 'ExponentialDecay', {
        initial_learning_rate: lr,
        decay_steps: size,
        decay_rate: gamma,
        staircase: true
      })
    ],
    optax: ({ lr, gamma, size }) => [
      native('optax', 'exponential_decay', {
        init_value: lr,
        transition_steps: size,
        decay_rate: gamma,
        transition_begin: 0,
        staircase: true,
        end_value: null
      })
    ],
    timm: ({ lr, gamma, size }) => [
      native('timm', 'StepLRScheduler', {
        ...{ lr, decay_t: size, decay_rate: gamma },
        ...{ warmup_t: 0, warmup_lr_init: 0, warmup_prefix: true }
      })
    ]
  }
});

/** Whether an `exponential_decay` begins at once and has no floor. */
export function isPlain({ transition_begin, end_value }: Params): boolean {
  return transition_begin === 0 && end_value === null;
}
