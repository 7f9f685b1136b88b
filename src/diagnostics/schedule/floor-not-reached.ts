import { sentence } from '../../sentence';
import { shortNumber } from '../short-number';
import { lengthOf } from './length-param';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** The schedule is longer than the run: its last, lowest rates are never used. */
export function floorNotReached({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const length = lengthOf(spec);
  if (length === null || length.end <= numSteps || length.offset >= numSteps) {
    return null;
  }
  const { param, end, offset } = length;
  return {
    id: 'floor-not-reached',
    severity: 'warning',
    message: sentence(
      'The schedule would come to its end at step {end}, but the run ends at step {numSteps}, at the rate {rate}.',
      { end, numSteps, rate: shortNumber(rates[numSteps]) }
    ),
    remedy: sentence('Set {param} to {value}', { param, value: numSteps - offset }),
    rows: [],
    fix: withParam(spec, param, numSteps - offset)
  };
}
