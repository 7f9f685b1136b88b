import { fixed, type FormulaTable } from './formula-text';
import { chainText } from './piecewise-text';
import type { Params } from '../../entry';

function timeLine({ staircase }: Params): readonly [string, string] {
  return ['time', `step ${staircase === true ? '//' : '/'} decay_steps`];
}

const COSINE = '(alpha + (1 - alpha) * (1 + cos(pi * done)) / 2)';

export const KERAS_FORMULAS: FormulaTable = {
  ExponentialDecay: params => ({
    lines: [timeLine(params)],
    result: 'initial_learning_rate * decay_rate ** time'
  }),
  InverseTimeDecay: params => ({
    lines: [timeLine(params)],
    result: 'initial_learning_rate / (1 + decay_rate * time)'
  }),
  PiecewiseConstantDecay: ({ boundaries, values }) => ({
    result: chainText(values as readonly number[], boundaries as readonly number[], '<=')
  }),
  PolynomialDecay: ({ cycle }) => ({
    lines:
      cycle === true
        ? [['done', 'step / (decay_steps * max(1, ceil(step / decay_steps)))']]
        : [['done', 'min(step, decay_steps) / decay_steps']],
    result: '(initial_learning_rate - end_learning_rate) * (1 - done) ** power + end_learning_rate'
  }),
  CosineDecay: ({ warmup_target }) =>
    warmup_target === null
      ? {
          lines: [['done', 'min(step, decay_steps) / decay_steps']],
          result: `initial_learning_rate * ${COSINE}`
        }
      : {
          lines: [
            ['done', 'min(max(0, step - warmup_steps), decay_steps) / decay_steps'],
            ['rise', '(warmup_target - initial_learning_rate) * step / max(1, warmup_steps)']
          ],
          result: `initial_learning_rate + rise if step < warmup_steps else warmup_target * ${COSINE}`
        },
  CosineDecayRestarts: ({ t_mul }) => ({
    lines:
      t_mul === 1
        ? [
            ['cycle', 'step // first_decay_steps'],
            ['done', 'step % first_decay_steps / first_decay_steps']
          ]
        : [
            ['time', 'step / first_decay_steps'],
            ['cycle', 'floor(log(1 + time * (t_mul - 1)) / log(t_mul) + 1e-6)'],
            ['done', '(time - (t_mul ** cycle - 1) / (t_mul - 1)) / t_mul ** cycle']
          ],
    result:
      'initial_learning_rate * (alpha + (1 - alpha) * m_mul ** cycle * (1 + cos(pi * done)) / 2)'
  }),
  LearningRateScheduler: ({ schedule }) =>
    /\blr\b/.test(String(schedule))
      ? null
      : fixed(String(schedule), ['epoch', 'step'])({ schedule }, 1)
};
