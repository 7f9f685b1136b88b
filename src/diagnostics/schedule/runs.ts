import { isTagged } from '../../errors';
import { learningRates } from '../../schedules/learning-rates';
import type { ScheduleSpec } from '../../schedules/spec';

/** Whether a schedule has rates for a run of so many steps. */
export function runs(spec: ScheduleSpec, numSteps: number): boolean {
  return ratesOrNull(spec, numSteps) !== null;
}

/** The rates of a schedule in a run of so many steps; null where it is refused. */
export function ratesOrNull(spec: ScheduleSpec, numSteps: number): Float64Array | null {
  try {
    return learningRates(spec, numSteps);
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return null;
    }
    throw error;
  }
}
