import { sentence } from '../../sentence';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';
import { warmupOf } from './warmup-param';

/** The share of the run that is advised for a warm-up. */
const ADVISED = 0.1;

/** The run ends before the warm-up does. */
export function warmupTooLong({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const warmup = warmupOf(spec);
  if (warmup === null || warmup.steps < numSteps) {
    return null;
  }
  const value = Math.max(1, Math.round(ADVISED * numSteps));
  return {
    id: 'warmup-too-long',
    severity: 'warning',
    message: sentence(
      'The warm-up takes {steps} steps, but the run has {numSteps}: the base rate is never reached.',
      { steps: warmup.steps, numSteps }
    ),
    remedy: sentence('Set {param} to {value}', { param: warmup.param, value }),
    rows: [],
    fix: withParam(spec, warmup.param, value)
  };
}
