import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { shortNumber } from '../short-number';
import { lengthOf } from './length-param';
import { mended } from './mended';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** A share of the steps that a schedule may leave over without a word. */
const SPARE = 0.05;
/** They go on after their end, or raise. */
const ENDLESS = ['CosineAnnealingLR', 'CosineAnnealingDecay', 'OneCycleLR'];

/** The schedule, or the last one within it, ends before the run, and the rest is trained at its last rate. */
export function overTooEarly({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const part = partsOfRun(spec, numSteps).find(one => isOverEarly(one, numSteps));
  const length = part === undefined ? null : lengthOf(part.spec);
  if (part === undefined || length === null) {
    return null;
  }
  const { param, offset } = length;
  const end = part.start + length.end;
  const value = numSteps - part.start - offset;
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
    remedy: sentence('Set {param} to {value}', { param, value }),
    rows: [],
    fix: mended(spec, numSteps, one => lengthened(one, numSteps))
  };
}

function lengthened(spec: ScheduleSpec, numSteps: number): ScheduleSpec | null {
  const part = partsOfRun(spec, numSteps).find(one => isOverEarly(one, numSteps));
  const length = part === undefined ? null : lengthOf(part.spec);
  return part === undefined || length === null
    ? null
    : part.replaced(withParam(part.spec, length.param, numSteps - part.start - length.offset));
}

function isOverEarly({ spec, start, last }: PartOfRun, numSteps: number): boolean {
  const length = lengthOf(spec);
  return (
    last === numSteps &&
    length !== null &&
    start + length.end < (1 - SPARE) * numSteps &&
    !ENDLESS.includes(spec.name)
  );
}
