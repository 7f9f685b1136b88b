import type { Values } from './nd-array';

/** Smallest and greatest finite element; NaN where there is none. */
export function finiteRange(values: Values): [number, number] {
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < min && value !== -Infinity) {
      min = value;
    }
    if (value > max && value !== Infinity) {
      max = value;
    }
  }
  return min <= max ? [min, max] : [NaN, NaN];
}
