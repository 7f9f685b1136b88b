import type { DType } from '../array/dtype';
import { EXACT_UNIT, SHARED_UNIT, type NumberBuffer } from './number-buffer';
import { roundingOf, significantBits } from './precision';

/** How far a stored value can be from the true one: from half its last printed digit, and its size. */
export type ErrorRule = (halfUnit: number, value: number) => number;

/**
 * The greatest error of any element under a rule. Elements without exponent share one precision, of which trailing zeros
 * may be trimmed, so all of them were rounded at the last digit that any of them shows; elements with an exponent were
 * rounded at their own. Elements that are exact carry no error.
 */
export function printedBound(numbers: NumberBuffer, rule: ErrorRule): number {
  const { values, units } = numbers;
  let bound = 0;
  for (let i = 0; i < values.length; i++) {
    if (units[i] === EXACT_UNIT) {
      continue;
    }
    const unit = units[i] === SHARED_UNIT ? numbers.sharedUnit : units[i];
    bound = Math.max(bound, rule(halfUnit(unit), values[i]));
  }
  return bound;
}

/** The exponents of the smallest double and of the largest, for which the halves are kept. */
const SMALLEST = -330;
const LARGEST = 310;
const HALVES = Float64Array.from({ length: LARGEST - SMALLEST + 1 }, (_, i) =>
  Number(`5e${SMALLEST + i - 1}`)
);

/** 0.5 · 10^unit. */
export function halfUnit(unit: number): number {
  return HALVES[Math.min(Math.max(unit, SMALLEST), LARGEST) - SMALLEST];
}

/**
 * The printer named the element type. Where half a digit is less than half the gap between neighbours of that type, the
 * rounding to the type finds the true value again; two more bits stand in for the gap, which halves at powers of two.
 */
export function recoverable(dtype: DType): ErrorRule {
  const neighbour = 2 ** -(significantBits(dtype) + 2);
  const rounding = roundingOf(dtype);
  return (half, value) =>
    half < Math.abs(value) * neighbour ? 0 : half + Math.min(half, rounding(value));
}

/** The printer cut every value at the same digit, and the element type in which it is stored here is a guess. */
export function guessed(dtype: DType): ErrorRule {
  const rounding = roundingOf(dtype);
  return (half, value) => half + rounding(value);
}

/**
 * numpy's `print` stops at the digit that tells a value from its neighbours, and does not say of which element type they
 * are. Few digits may be all that a coarse type needs: 5 for float16, 9 for float32.
 */
export function shortest(significant: number): ErrorRule {
  const possible: DType = significant <= 5 ? 'float16' : significant <= 9 ? 'float32' : 'float64';
  const rounding = roundingOf(possible);
  const stored = roundingOf('float64');
  return (half, value) => Math.max(half, rounding(value)) + stored(value);
}

/** The text determines its values. */
export function determined(): number {
  return 0;
}
