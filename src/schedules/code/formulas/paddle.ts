import { isSpec } from '../../spec';
import { restartLines, triangleLines, triangleScale } from './cycle-text';
import { fixed, type FormulaTable } from './formula-text';
import { oneCycleText } from './one-cycle-text';
import { chainText, reachedText } from './piecewise-text';

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
  ExponentialDecay: fixed('learning_rate * gamma ** step'),
  StepDecay: fixed('learning_rate * gamma ** (step // step_size)'),
  MultiStepDecay: ({ milestones }) => ({
    result: `learning_rate * gamma ** (${reachedText(milestones as readonly number[])})`
  }),
  LambdaDecay: ({ lr_lambda }) => ({
    lines: [['epoch', 'step']],
    result: `learning_rate * (${lr_lambda})`
  }),
  MultiplicativeDecay: ({ lr_lambda }) =>
    /\bepoch\b/.test(String(lr_lambda))
      ? null
      : { result: `learning_rate * (${lr_lambda}) ** step` },
  CosineAnnealingDecay: fixed(
    'eta_min + (learning_rate - eta_min) * (1 + cos(pi * step / T_max)) / 2'
  ),
  CosineAnnealingWarmRestarts: ({ T_mult }) => ({
    lines: restartLines(T_mult),
    result: 'eta_min + (learning_rate - eta_min) * (1 + cos(pi * current / length)) / 2'
  }),
  OneCycleLR: ({ three_phase, anneal_strategy }) =>
    oneCycleText({
      top: 'max_learning_rate',
      first: 'max_learning_rate / divide_factor',
      last: 'end_learning_rate',
      total: 'total_steps',
      share: 'phase_pct',
      threePhase: three_phase === true,
      isCosine: anneal_strategy === 'cos'
    }),
  CyclicLR: ({ step_size_down, mode }) => ({
    lines: triangleLines(step_size_down),
    result:
      'base_learning_rate + (max_learning_rate - base_learning_rate) * height' +
      triangleScale(mode, 'exp_gamma')
  }),
  LinearLR: fixed(
    'learning_rate * (start_factor + (end_factor - start_factor) * min(step, total_steps) / total_steps)'
  ),
  float: fixed('learning_rate'),
  LinearWarmup: ({ learning_rate }) =>
    isSpec(learning_rate)
      ? {
          inner: { after_warmup: learning_rate },
          result: `${RISE} if step < warmup_steps else after_warmup(step - warmup_steps)`
        }
      : null
};
