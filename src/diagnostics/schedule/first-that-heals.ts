import type { Sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { ratesOrNull } from './runs';
import type { ScheduleRun } from './schedule-finding';

/** What a button would make of a schedule, in words. */
export interface Remedy {
  readonly remedy: Sentence;
  readonly fix: ScheduleSpec;
}

/** The first of some remedies after which the schedule has rates, and is rid of what they are for; null if none is. */
export function firstThatHeals(
  run: ScheduleRun,
  remedies: Iterable<Remedy>,
  isHealed: (run: ScheduleRun) => boolean
): Remedy | null {
  for (const one of remedies) {
    const rates = ratesOrNull(one.fix, run.numSteps);
    if (rates !== null && isHealed({ ...run, spec: one.fix, rates })) {
      return one;
    }
  }
  return null;
}
