import { refuse } from '../refuse';
import type { Expression } from './compile';

/** The value of an expression; one that is not a finite number is an error that names the step. */
export function evaluate(expression: Expression, values: readonly number[], step: number): number {
  const value = expression(values);
  return Number.isFinite(value)
    ? value
    : refuse('the expression is {value} at step {step}', { value: String(value), step });
}
