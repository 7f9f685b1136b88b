import { defineFamily, native } from './native-family';

/** lr / (1 + slope · t) */
interface InverseTime {
  readonly lr: number;
  readonly slope: number;
}

/** Keras alone has it among the libraries that code is written for. */
export const translateInverseTime = defineFamily<InverseTime>({
  read: {
    'textbook.InverseTimeDecay': ({ lr, k }) => ({ lr, slope: k }),
    'paddle.InverseTimeDecay': ({ learning_rate, gamma }) => ({
      lr: learning_rate,
      slope: gamma
    }),
    'caffe.inv': ({ base_lr, gamma, power }) => (power === 1 ? { lr: base_lr, slope: gamma } : null)
  },
  write: {
    keras: ({ lr, slope }) => [
      native('keras', 'InverseTimeDecay', {
        initial_learning_rate: lr,
        decay_steps: 1,
        decay_rate: slope,
        staircase: false
      })
    ]
  }
});
