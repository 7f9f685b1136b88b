import type { Params } from '../../entry';
import type { ScheduleSpec } from '../../spec';
import { fixed, type FormulaTable, type FormulaText } from './formula-text';
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
    lines:
      T_mult === 1
        ? [
            ['current', 'step % T_0'],
            ['length', 'T_0']
          ]
        : GROWING_CYCLES,
    result: 'eta_min + (lr - eta_min) * (1 + cos(pi * current / length)) / 2'
  }),
  OneCycleLR: oneCycle,
  CyclicLR: ({ step_size_down, mode }) => ({
    lines: [
      ['total', `step_size_up + ${step_size_down === null ? 'step_size_up' : 'step_size_down'}`],
      ['current', 'step % total'],
      [
        'height',
        'current / step_size_up if current <= step_size_up else (total - current) / (total - step_size_up)'
      ]
    ],
    result: `base_lr + (max_lr - base_lr) * height${CYCLE_SCALES[String(mode)]}`
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

const GROWING_CYCLES: FormulaText['lines'] = [
  // A little more, so that rounding does not put a restart into the cycle before it.
  ['cycle', 'floor(log(1 + step / T_0 * (T_mult - 1)) / log(T_mult) + 1e-6)'],
  ['length', 'T_0 * T_mult ** cycle'],
  ['current', 'step - (length - T_0) / (T_mult - 1)']
];

const CYCLE_SCALES: Readonly<Record<string, string>> = {
  triangular: '',
  triangular2: ' / 2 ** (step // total)',
  exp_range: ' * gamma ** step'
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

function oneCycle({ total_steps, three_phase, anneal_strategy }: Params): FormulaText {
  const phases: FormulaText['lines'] =
    three_phase === true
      ? [
          ['down', '2 * up'],
          ['start', 'initial if step <= up else max_lr if step <= down else initial'],
          ['end', 'max_lr if step <= up else initial if step <= down else least'],
          [
            'done',
            'step / up if step <= up else (step - up) / up if step <= down else (step - down) / (total - 1 - down)'
          ]
        ]
      : [
          ['start', 'initial if step <= up else max_lr'],
          ['end', 'max_lr if step <= up else least'],
          ['done', 'step / up if step <= up else (step - up) / (total - 1 - up)']
        ];
  return {
    lines: [
      ['total', total_steps === null ? 'epochs * steps_per_epoch' : 'total_steps'],
      ['initial', 'max_lr / div_factor'],
      ['least', 'initial / final_div_factor'],
      ['up', 'pct_start * total - 1'],
      ...phases
    ],
    result:
      anneal_strategy === 'cos'
        ? 'end + (start - end) * (1 + cos(pi * done)) / 2'
        : 'start + (end - start) * done'
  };
}
