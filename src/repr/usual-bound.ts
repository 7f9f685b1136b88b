import { EXACT_UNIT, SHARED_UNIT, type NumberBuffer } from './number-buffer';
import { halfUnit, type ErrorRule } from './printed-bound';

/**
 * The greatest error of any element if the library printed with the decimals that it starts with, and left out only zeros:
 * `[3.2, 5.1]` under numpy's eight decimals is 3.2 ± 5e-9. Text with more decimals shows that the options were changed; then
 * Infinity, since nothing is usual about it.
 */
export function usualBound(numbers: NumberBuffer, rule: ErrorRule, decimals: number): number {
  const { values, units } = numbers;
  if (numbers.sharedUnit < -decimals || numbers.coarsestUnpadded > numbers.sharedUnit) {
    return Infinity;
  }
  let bound = 0;
  for (let i = 0; i < values.length; i++) {
    // A zero that was rounded by itself is one: anything else would show a digit.
    const isExact = units[i] === EXACT_UNIT || (units[i] !== SHARED_UNIT && values[i] === 0);
    if (!isExact) {
      const exponent = units[i] === SHARED_UNIT ? 0 : Math.floor(Math.log10(Math.abs(values[i])));
      if (units[i] !== SHARED_UNIT && units[i] < exponent - decimals) {
        return Infinity;
      }
      bound = Math.max(bound, rule(halfUnit(exponent - decimals), values[i]));
    }
  }
  return bound;
}
