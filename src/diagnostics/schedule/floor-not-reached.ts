import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { shortNumber } from '../short-number';
import { lengthOf, type Length } from './length-param';
import { mended } from './mended';
import { withUsualPhase } from './one-cycle-phase';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** The schedule, or the last one within it, is longer than what is left of the run: its last, lowest rates are never used. */
export function floorNotReached({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const found = tooLong(spec, numSteps);
  if (found === null) {
    return null;
  }
  const { part, length } = found;
  const { param, end, offset } = length;
  return {
    id: 'floor-not-reached',
    severity: 'warning',
    message: sentence(
      'The schedule would come to its end at step {end}, but the run ends at step {numSteps}, at the rate {rate}.',
      { end: part.start + end, numSteps, rate: shortNumber(rates[numSteps]) }
    ),
    remedy: sentence('Set {param} to {value}', { param, value: numSteps - part.start - offset }),
    rows: [],
    fix:
      mended(spec, numSteps, one => shortened(one, numSteps)) ??
      mended(spec, numSteps, one => shortened(one, numSteps, withUsualPhase))
  };
}

function tooLong(spec: ScheduleSpec, numSteps: number): { part: PartOfRun; length: Length } | null {
  for (const part of partsOfRun(spec, numSteps)) {
    const length = lengthOf(part.spec);
    const left = numSteps - part.start;
    if (part.last === numSteps && length !== null && length.end > left && length.offset < left) {
      return { part, length };
    }
  }
  return null;
}

function shortened(
  spec: ScheduleSpec,
  numSteps: number,
  change: (spec: ScheduleSpec) => ScheduleSpec = same => same
): ScheduleSpec | null {
  const found = tooLong(spec, numSteps);
  if (found === null) {
    return null;
  }
  const { part, length } = found;
  const value = numSteps - part.start - length.offset;
  return part.replaced(change(withParam(part.spec, length.param, value)));
}
