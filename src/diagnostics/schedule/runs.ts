import { isTagged } from '../../errors';
import { learningRates } from '../../schedules/learning-rates';
import type { ScheduleSpec } from '../../schedules/spec';

/** Whether a schedule has rates for a run of so many steps. */
export function runs(spec: ScheduleSpec, numSteps: number): boolean {
  try {
    learningRates(spec, numSteps);
    return true;
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return false;
    }
    throw error;
  }
}
