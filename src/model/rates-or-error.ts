import { toTagged } from '../errors';
import { learningRates } from '../schedules/learning-rates';
import type { ScheduleSpec } from '../schedules/spec';
import type { ScheduleLine } from './inspector-state';

/** The curve of a spec, or why it has none; then the last good one is left as it is. */
export function ratesOrError(
  spec: ScheduleSpec,
  numSteps: number
): Pick<ScheduleLine, 'rates' | 'error'> | Pick<ScheduleLine, 'error'> {
  try {
    return { rates: learningRates(spec, numSteps), error: null };
  } catch (error) {
    return { error: toTagged(error) };
  }
}
