import { sentence, type Sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { shortNumber } from '../short-number';
import { mended } from './mended';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

const PERIODIC = ['CosineAnnealingLR', 'CosineAnnealingDecay'];

/**
 * torch's CosineAnnealingLR and Paddle's CosineAnnealingDecay are periodic: after T_max the rate rises, within another schedule
 * as well.
 */
export function cosineRisesAgain({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const part = partsOfRun(spec, numSteps).find(risesAgain);
  if (part === undefined) {
    return null;
  }
  return {
    id: 'cosine-rises-again',
    severity: 'warning',
    message: messageOf(part, rates),
    remedy: sentence('Set T_max to {numSteps}', { numSteps: periodFor(part, numSteps) }),
    rows: [],
    fix: mended(spec, numSteps, one => lengthened(one, numSteps))
  };
}

/** As long as the part of the run that it has. */
function periodFor({ start, last }: PartOfRun, numSteps: number): number {
  return last - start + Number(last < numSteps);
}

function lengthened(spec: ScheduleSpec, numSteps: number): ScheduleSpec | null {
  const part = partsOfRun(spec, numSteps).find(risesAgain);
  return part === undefined
    ? null
    : part.replaced(withParam(part.spec, 'T_max', periodFor(part, numSteps)));
}

function risesAgain({ spec, start, last }: PartOfRun): boolean {
  const { T_max: length } = spec.params;
  return PERIODIC.includes(spec.name) && typeof length === 'number' && length < last - start;
}

function messageOf({ spec, start, last }: PartOfRun, rates: Float64Array): Sentence {
  const length = Number(spec.params.T_max);
  const rate = shortNumber(rates[last]);
  return start === 0
    ? sentence(
        'The cosine is at its lowest at T_max = {length} and rises again, to {rate} at the last step {numSteps}.',
        { length, numSteps: last, rate }
      )
    : sentence(
        'The cosine that begins at step {start} is at its lowest T_max = {length} steps later and rises again, to {rate} at step {step}.',
        { start, length, rate, step: last }
      );
}
