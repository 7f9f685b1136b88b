import type { Params } from '../../entry';
import type { ScheduleSpec } from '../../spec';
import { restartLines, triangleLines, triangleScale } from './cycle-text';
import { fixed, type FormulaTable } from './formula-text';
import { oneCycleText } from './one-cycle-text';
import { chainText, reachedText } from './piecewise-text';

/** `get_lr` without the recursion: the closed form that the recursion follows. */
export const TORCH_FORMULAS: FormulaTable = {
  StepLR: fixed('lr * gamma ** (step // step_size)'),
  MultiStepLR: ({ milestones }) => ({
    result: `lr * gamma ** (${reachedText(milestones as readonly number[])})`
  }),
  ExponentialLR: fixed('lr * gamma ** step'),
  CosineAnnealingLR: fixed('eta_min + (lr - eta_min) * (1 + cos(pi * step / T_max)) / 2'),
  CosineAnnealingWarmRestarts: ({ T_mult }) => ({
    lines: restartLines(T_mult),
    result: 'eta_min + (lr - eta_min) * (1 + cos(pi * current / length)) / 2'
  }),
  OneCycleLR: ({ total_steps, three_phase, anneal_strategy }) =>
    oneCycleText({
      top: 'max_lr',
      first: 'max_lr / div_factor',
      last: 'first / final_div_factor',
      total: total_steps === null ? 'epochs * steps_per_epoch' : 'total_steps',
      share: 'pct_start',
      threePhase: three_phase === true,
      isCosine: anneal_strategy === 'cos'
    }),
  CyclicLR: ({ step_size_down, mode }) => ({
    lines: triangleLines(step_size_down),
    result: `base_lr + (max_lr - base_lr) * height${triangleScale(mode, 'gamma')}`
  }),
  LinearLR: fixed(
    'lr * (start_factor + (end_factor - start_factor) * min(step, total_iters) / total_iters)'
  ),
  ConstantLR: fixed('lr * factor if step < total_iters else lr'),
  PolynomialLR: fixed('lr * (1 - min(step, total_iters) / total_iters) ** power'),
  SWALR: params => ({
    lines: [['done', params.anneal_epochs === 0 ? '1' : 'min(1, step / anneal_epochs)']],
    result:
      params.anneal_strategy === 'cos'
        ? 'lr + (swa_lr - lr) * (1 - cos(pi * done)) / 2'
        : 'lr + (swa_lr - lr) * done'
  }),
  LambdaLR: ({ lr_lambda }) => ({ lines: [['epoch', 'step']], result: `lr * (${lr_lambda})` }),
  MultiplicativeLR: ({ lr_lambda }) =>
    /\bepoch\b/.test(String(lr_lambda)) ? null : { result: `lr * (${lr_lambda}) ** step` },
  SequentialLR: params => {
    const milestones = params.milestones as readonly number[];
    const inner = innerOf(params);
    const calls = Object.keys(inner).map((name, i) =>
      i === 0 ? `${name}(step)` : `${name}(step - ${milestones[i - 1]})`
    );
    return { inner, result: chainText(calls, milestones) };
  },
  ChainedScheduler: params => {
    const inner = innerOf(params);
    const names = Object.keys(inner);
    const product = names.map(name => `${name}(step)`).join(' * ');
    return {
      inner,
      result: names.length === 1 ? product : `${product} / lr ** ${names.length - 1}`
    };
  }
};

/** The schedules within, which share the rate of the optimizer. */
function innerOf({ lr, schedulers }: Params): Readonly<Record<string, ScheduleSpec>> {
  return Object.fromEntries(
    (schedulers as readonly ScheduleSpec[]).map((spec, i) => [
      `schedule_${i + 1}`,
      { ...spec, params: { lr, ...spec.params } }
    ])
  );
}
