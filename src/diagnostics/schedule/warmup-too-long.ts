import { sentence } from '../../sentence';
import { findSchedule } from '../../schedules/registry';
import { isSpec, type ScheduleSpec } from '../../schedules/spec';
import { runs } from './runs';
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
  // Of a run of one step there is none left for a warm-up.
  const advised = Math.min(numSteps - 1, Math.max(1, Math.round(ADVISED * numSteps)));
  const { param } = warmup;
  const value = [advised, advised - 1, 0].find(
    steps => steps >= leastOf(spec, param) && runs(withParam(spec, param, steps), numSteps)
  );
  const whole = value === undefined ? withoutWarmup(spec) : null;
  const fix = value === undefined ? whole : withParam(spec, param, value);
  return {
    id: 'warmup-too-long',
    severity: 'warning',
    message: sentence(
      'The warm-up takes {steps} steps, but the run has {numSteps}: the base rate is never reached.',
      { steps: warmup.steps, numSteps }
    ),
    remedy:
      value !== undefined
        ? sentence('Set {param} to {value}', { param, value })
        : whole !== null
          ? sentence('Leave the warm-up out')
          : sentence('Take a schedule without a warm-up, or more steps.'),
    rows: [],
    fix
  };
}

/** The fewest steps that the warm-up of a schedule may have. */
function leastOf({ library, name }: ScheduleSpec, param: string): number {
  const found = findSchedule(library, name).params.find(info => info.name === param);
  return found?.kind === 'number' ? (found.limits.atLeast ?? 0) : 0;
}

/** What a warm-up leads to, where that is a schedule of its own. */
function withoutWarmup({ params }: ScheduleSpec): ScheduleSpec | null {
  const inner = params.schedule ?? params.learning_rate;
  return isSpec(inner) && warmupOf(inner) === null ? inner : null;
}
