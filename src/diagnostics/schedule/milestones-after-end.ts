import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

const NAMES = ['milestones', 'decay_t', 'stepvalue'];

/** Milestones that the run does not come to. */
export function milestonesAfterEnd({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const found = milestonesOf(spec);
  const late = found?.steps.filter(step => step >= numSteps) ?? [];
  if (found === null || late.length === 0) {
    return null;
  }
  // The last quarter of the run for the last of them, and the others in proportion.
  const scale = (0.75 * numSteps) / found.steps[found.steps.length - 1];
  const fixed = found.steps.map(step => Math.max(1, Math.round(step * scale)));
  return {
    id: 'milestones-after-end',
    severity: 'warning',
    message: sentence(
      '{count} of {total} milestones lie at or after the end of the run, at step {numSteps}: the first of them is {step}.',
      { count: late.length, total: found.steps.length, numSteps, step: late[0] }
    ),
    remedy: sentence('Move them to {steps}', { steps: fixed.join(', ') }),
    rows: [],
    fix: withParam(spec, found.param, fixed)
  };
}

function milestonesOf({
  params
}: ScheduleSpec): { param: string; steps: readonly number[] } | null {
  const param = NAMES.find(name => Array.isArray(params[name]));
  return param === undefined ? null : { param, steps: params[param] as readonly number[] };
}
