import { sentence } from '../../sentence';
import { partsOfRun } from './parts-of-run';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';

/** A schedule that is over within this share of the run was probably written in epochs. */
const SUSPICIOUS = 0.05;
/** What is stepped once an epoch already, or stops falling at a limit that is meant. */
const KEEPERS = ['PerEpoch', 'Clip', 'Floor'];
/** The fewest steps of a run for which that is said. */
const MIN_STEPS = 200;

/** All of the schedule happens at the very beginning: its numbers are probably epochs. */
export function epochsForSteps({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const last = rates[numSteps];
  let over = numSteps;
  while (over > 0 && rates[over - 1] === last) {
    over--;
  }
  if (
    numSteps < MIN_STEPS ||
    over < 2 ||
    over > SUSPICIOUS * numSteps ||
    last >= rates[0] ||
    partsOfRun(spec, numSteps).some(part => KEEPERS.includes(part.spec.name))
  ) {
    return null;
  }
  const steps = Math.floor(numSteps / over);
  return {
    id: 'epochs-for-steps',
    severity: 'warning',
    message: sentence(
      'The rate no longer changes after step {over} of {numSteps}: are the numbers of this schedule epochs?',
      { over, numSteps }
    ),
    remedy: sentence('Step it once in {steps} steps', { steps }),
    rows: [],
    fix: {
      library: 'combine',
      name: 'PerEpoch',
      params: { steps_per_epoch: steps, accumulation: 1, schedule: spec }
    }
  };
}
