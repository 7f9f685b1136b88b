import type { ScheduleSpec } from '../../schedules/spec';
import { runs } from './runs';

/** More schedules within one than anybody writes. */
const MOST = 16;

/**
 * The schedule after a change that is made again as long as there is something to change, as in several that run at once; null
 * where there is no end to it, or what comes out is refused.
 */
export function mended(
  spec: ScheduleSpec,
  numSteps: number,
  change: (spec: ScheduleSpec) => ScheduleSpec | null
): ScheduleSpec | null {
  let now = spec;
  for (let i = 0; i < MOST; i++) {
    const next = change(now);
    if (next === null) {
      return runs(now, numSteps) ? now : null;
    }
    now = next;
  }
  return null;
}
