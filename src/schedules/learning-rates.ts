import { TaggedError } from '../errors';
import { checkSpec } from './check-spec';
import type { ScheduleSpec } from './spec';

export const MAX_STEPS = 1_000_000;

/**
 * The learning rate before each step and after the last: element t is the rate at step t, of numSteps + 1 elements. A spec
 * that is not known or out of its limits, and a number of steps outside 1..1,000,000, are `invalid-schedule` errors.
 */
export function learningRates(spec: ScheduleSpec, numSteps: number): Float64Array {
  if (!Number.isInteger(numSteps) || numSteps < 1 || numSteps > MAX_STEPS) {
    throw new TaggedError(
      'invalid-schedule',
      'the number of steps must be a whole number in 1..{limit}, not {value}',
      { value: String(numSteps), limit: MAX_STEPS }
    );
  }
  const entry = checkSpec(spec);
  const rates = new Float64Array(numSteps + 1);
  for (let step = 0; step <= numSteps; step++) {
    rates[step] = entry.learningRate(spec.params, step);
  }
  return rates;
}
