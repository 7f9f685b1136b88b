import type { FormulaText } from './formula-text';

/** Cycles that begin anew every `T_0` steps, or each `T_mult` times longer than the last: time and length of the current one. */
export function restartLines(multiple: unknown): FormulaText['lines'] & object {
  return multiple === 1
    ? [
        ['current', 'step % T_0'],
        ['length', 'T_0']
      ]
    : [
        // A little more, so that rounding does not put a restart into the cycle before it.
        ['cycle', 'floor(log(1 + step / T_0 * (T_mult - 1)) / log(T_mult) + 1e-6)'],
        ['length', 'T_0 * T_mult ** cycle'],
        ['current', 'step - (length - T_0) / (T_mult - 1)']
      ];
}

/** Steps of a triangle, and how high on it the step is. */
export function triangleLines(stepsDown: unknown): FormulaText['lines'] & object {
  return [
    ['total', `step_size_up + ${stepsDown === null ? 'step_size_up' : 'step_size_down'}`],
    ['current', 'step % total'],
    [
      'height',
      'current / step_size_up if current <= step_size_up else (total - current) / (total - step_size_up)'
    ]
  ];
}

/** How the triangles become smaller, by mode. */
export function triangleScale(mode: unknown, gamma: string): string {
  return mode === 'triangular2'
    ? ' / 2 ** (step // total)'
    : mode === 'exp_range'
      ? ` * ${gamma} ** step`
      : '';
}
