import { f32 } from '../float32';
import { evaluateFunction } from './evaluate-function';
import type { RateFunction } from './rate-function';

export interface Deviation {
  /** The largest difference of a rate, as a share of the largest rate. */
  readonly share: number;
  readonly step: number;
}

/** More steps than these are compared here and there only, with the first and the last of them. */
const MAX_COMPARED = 20_000;

/** How far a function leaves the rates that it should give; computed in float32 if the code will be. */
export function largestDeviation(
  rates: Float64Array,
  found: RateFunction,
  float32: boolean
): Deviation {
  return largestDifference(rates, evaluateFunction(found, float32 ? f32 : undefined));
}

/** How far the rate at a step leaves the rates that it should be. */
export function largestDifference(rates: Float64Array, rate: (step: number) => number): Deviation {
  const stride = Math.ceil(rates.length / MAX_COMPARED);
  const top = rates.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  let worst = { difference: 0, step: 0 };
  for (let step = 0; step < rates.length; step += stride) {
    const difference = Math.abs(rate(step) - rates[step]);
    // What is no number is as far away as can be.
    if (!(difference <= worst.difference)) {
      worst = { difference: Number.isNaN(difference) ? Infinity : difference, step };
    }
  }
  return { share: top === 0 ? worst.difference : worst.difference / top, step: worst.step };
}
