import type { Params } from '../../entry';
import type { FormulaOf, FormulaTable, FormulaText } from './formula-text';
import { reachedText } from './piecewise-text';

/** The warm-up that all share: before it or over the beginning of the schedule. */
function warmed(lines: FormulaText['lines'] & object, rate: string): FormulaOf {
  return params => {
    const { warmup_t, warmup_prefix } = params;
    const time = warmup_prefix === true ? 'step - warmup_t' : 'step';
    const rise = 'warmup_lr_init + step * (lr - warmup_lr_init) / warmup_t';
    const body: FormulaText = { lines: [['t', time], ...lines], result: rate };
    return warmup_t === 0
      ? { ...body, lines: [['t', 'step'], ...lines], result: `lr if step == 0 else ${rate}` }
      : { ...body, result: `${rise} if step < warmup_t else ${rate}` };
  };
}

/** Number, length and time of the cycle. */
function cycleLines({ cycle_mul }: Params): FormulaText['lines'] & object {
  return cycle_mul === 1
    ? [
        ['cycle', 't // t_initial'],
        ['length', 't_initial'],
        ['current', 't - t_initial * cycle']
      ]
    : [
        ['cycle', 'floor(log(max(1, 1 + t / t_initial * (cycle_mul - 1))) / log(cycle_mul))'],
        ['length', 'cycle_mul ** cycle * t_initial'],
        ['current', 't - (length - t_initial) / (cycle_mul - 1)']
      ];
}

const HEIGHT = ['height', 'lr * cycle_decay ** cycle - lr_min'] as const;

function cyclicRate(rate: string): string {
  return `(lr_min + height * ${rate} if cycle < cycle_limit else lr_min)`;
}

function cyclic(rate: string): FormulaOf {
  return (params, numSteps) =>
    warmed([...cycleLines(params), HEIGHT], cyclicRate(rate))(params, numSteps);
}

/** Where its warm-up overlaps, it leads to where the curve is after it. */
const tanh: FormulaOf = (params, numSteps) => {
  const rate = cyclicRate('(1 - tanh(lb * (1 - done) + ub * done)) / 2');
  const lines = [...cycleLines(params), HEIGHT, ['done', 'current / length'] as const];
  return params.warmup_prefix === true || params.warmup_t === 0
    ? warmed(lines, rate)(params, numSteps)
    : {
        lines: [['t', 'max(step, warmup_t)'], ...lines, ['curve', rate]],
        result:
          'warmup_lr_init + step * (curve - warmup_lr_init) / warmup_t if step < warmup_t else curve'
      };
};

export const TIMM_FORMULAS: FormulaTable = {
  CosineLRScheduler: cyclic('(1 + cos(pi * current ** k_decay / length ** k_decay)) / 2'),
  PolyLRScheduler: cyclic('(1 - current ** k_decay / length ** k_decay) ** power'),
  TanhLRScheduler: tanh,
  StepLRScheduler: warmed([], 'lr * decay_rate ** (t // decay_t)'),
  MultiStepLRScheduler: (params, numSteps) => {
    const reached = reachedText((params.decay_t as readonly number[]).map(bound => bound - 1));
    return warmed([], `lr * decay_rate ** (${reached.replaceAll('step', 't')})`)(params, numSteps);
  }
};
