import { defineFamily, native, type Numbers } from './native-family';

const lrOf = ({ lr }: Numbers): number => lr;

/** The same rate at every step; Keras takes a plain number, which is no schedule. */
export const translateConstant = defineFamily<number>({
  read: {
    'textbook.Constant': lrOf,
    'transformers.constant': lrOf,
    'optax.constant_schedule': ({ value }) => value,
    'paddle.float': ({ learning_rate }) => learning_rate,
    'caffe.fixed': ({ base_lr }) => base_lr
  },
  write: {
    torch: lr => [native('torch', 'ConstantLR', { lr, factor: 1, total_iters: 1 })],
    transformers: lr => [native('transformers', 'constant', { lr })],
    optax: value => [native('optax', 'constant_schedule', { value })]
  }
});
