import { checkSpec } from './check-spec';
import type { Run, ScheduleEntry } from './entry';
import { refuse } from './refuse';
import { findSchedule } from './registry';
import type { ScheduleSpec } from './spec';
import { ratesByUnit } from './unit-rates';

export const MAX_STEPS = 1_000_000;

/**
 * The learning rate before each step and after the last: element t is the rate at step t, of numSteps + 1 elements. A spec
 * that is not known or out of its limits, a step that the library refuses, and a number of steps outside 1..1,000,000, are
 * `invalid-schedule` errors.
 *
 * @param metric what was measured after each step, for the schedules that follow it
 */
export function learningRates(
  spec: ScheduleSpec,
  numSteps: number,
  metric: ArrayLike<number> | null = null
): Float64Array {
  checkNumSteps(numSteps);
  const entry = checkSpec(spec);
  const known =
    metric === null ? ratesByUnit(spec, numSteps, unit => walked(entry, unit, numSteps)) : null;
  return known ?? walked(entry, spec, numSteps, metric);
}

function walked(
  entry: ScheduleEntry,
  { params }: ScheduleSpec,
  numSteps: number,
  metric: ArrayLike<number> | null = null
): Float64Array {
  const walk = entry.begin(params, runOf(numSteps, metric));
  const rates = new Float64Array(numSteps + 1);
  for (let step = 0; step <= numSteps; step++) {
    rates[step] = walk(step);
  }
  return rates;
}

/** The momentum at each step as `learningRates` has the rates; null where the schedule leaves it alone. */
export function momenta(spec: ScheduleSpec, numSteps: number): Float64Array | null {
  checkNumSteps(numSteps);
  const walk = checkSpec(spec).momentum?.(spec.params, runOf(numSteps, null)) ?? null;
  return walk === null
    ? null
    : Float64Array.from({ length: numSteps + 1 }, (_, step) => walk(step));
}

/** The run that schedules see. */
export function runOf(numSteps: number, metric: ArrayLike<number> | null): Run {
  return {
    numSteps,
    metric: step => metric?.[step] ?? null,
    find: ({ library, name }) => findSchedule(library, name)
  };
}

function checkNumSteps(numSteps: number): void {
  if (!Number.isInteger(numSteps) || numSteps < 1 || numSteps > MAX_STEPS) {
    refuse('the number of steps must be a whole number in 1..{limit}, not {value}', {
      value: String(numSteps),
      limit: MAX_STEPS
    });
  }
}
