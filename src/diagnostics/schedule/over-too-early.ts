import { sentence } from '../../sentence';
import { shortNumber } from '../short-number';
import { lengthOf } from './length-param';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** A share of the steps that a schedule may leave over without a word. */
const SPARE = 0.05;

/** The schedule ends before the run, and the rest is trained at its last rate. */
export function overTooEarly({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const length = lengthOf(spec);
  if (
    length === null ||
    length.end >= (1 - SPARE) * numSteps ||
    ['CosineAnnealingLR', 'CosineAnnealingDecay', 'OneCycleLR'].includes(spec.name)
  ) {
    return null;
  }
  const { param, end, offset } = length;
  const idle = rates[numSteps] === 0;
  return {
    id: 'over-too-early',
    severity: idle ? 'warning' : 'info',
    message: sentence(
      idle
        ? 'The schedule is over at step {end}: the last {left} steps have the rate 0 and learn nothing.'
        : 'The schedule is over at step {end}: the last {left} steps stay at the rate {rate}.',
      { end, left: numSteps - end, rate: shortNumber(rates[numSteps]) }
    ),
    remedy: sentence('Set {param} to {value}', { param, value: numSteps - offset }),
    rows: [],
    fix: withParam(spec, param, numSteps - offset)
  };
}
