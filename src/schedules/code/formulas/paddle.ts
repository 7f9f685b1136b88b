import { isSpec } from '../../spec';
import { fixed, type FormulaTable } from './formula-text';
import { chainText } from './piecewise-text';

const RISE = '(end_lr - start_lr) * step / warmup_steps + start_lr';

export const PADDLE_FORMULAS: FormulaTable = {
  NaturalExpDecay: fixed('learning_rate * exp(-gamma * step)'),
  InverseTimeDecay: fixed('learning_rate / (1 + gamma * step)'),
  NoamDecay: fixed(
    'learning_rate * d_model ** -0.5 * min(max(step, 1) ** -0.5, step * warmup_steps ** -1.5)'
  ),
  PolynomialDecay: ({ cycle }) => ({
    lines:
      cycle === true
        ? [['done', 'step / (decay_steps * max(1, ceil(step / decay_steps)))']]
        : [['done', 'min(step, decay_steps) / decay_steps']],
    result: '(learning_rate - end_lr) * (1 - done) ** power + end_lr'
  }),
  PiecewiseDecay: ({ boundaries, values }) => ({
    result: chainText(values as readonly number[], boundaries as readonly number[])
  }),
  LinearWarmup: ({ learning_rate }) =>
    isSpec(learning_rate)
      ? {
          inner: { after_warmup: learning_rate },
          result: `${RISE} if step < warmup_steps else after_warmup(step - warmup_steps)`
        }
      : null
};
