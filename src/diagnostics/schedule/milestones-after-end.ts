import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { runs } from './runs';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

const NAMES = ['milestones', 'decay_t', 'stepvalue'];

/** Milestones that the run does not come to. */
export function milestonesAfterEnd({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const found = milestonesOf(spec);
  const late = found?.steps.filter(step => step + found.offset >= numSteps) ?? [];
  if (found === null || late.length === 0 || found.offset >= numSteps) {
    return null;
  }
  const moved = movedInto(found.steps, found.offset, numSteps);
  const steps = moved ?? found.steps.filter(step => step + found.offset < numSteps);
  const fix = withParam(spec, found.param, steps);
  // What stands between milestones must go on for longer or shorter, which it may refuse.
  const isFixed = !('schedulers' in spec.params) || (moved !== null && runs(fix, numSteps));
  return {
    id: 'milestones-after-end',
    severity: 'warning',
    message: sentence(
      '{count} of {total} milestones lie at or after the end of the run, at step {numSteps}: the first of them is {step}.',
      { count: late.length, total: found.steps.length, numSteps, step: late[0] }
    ),
    remedy: !isFixed
      ? sentence('Move them into the run, or take more steps.')
      : moved === null
        ? sentence('Leave them out')
        : sentence('Move them to {steps}', { steps: moved.join(', ') }),
    rows: [],
    fix: isFixed ? fix : null
  };
}

interface Milestones {
  readonly param: string;
  readonly steps: readonly number[];
  /** What comes to a milestone until its rate is there. */
  readonly offset: number;
}

function milestonesOf({ library, params }: ScheduleSpec): Milestones | null {
  const param = NAMES.find(name => Array.isArray(params[name]));
  if (param === undefined) {
    return null;
  }
  // timm falls one step before each, and counts them after a warm-up that comes first.
  const warmup = params.warmup_prefix === true ? Number(params.warmup_t) : 0;
  const offset = library === 'timm' ? warmup - 1 : 0;
  return { param, steps: params[param] as readonly number[], offset };
}

/** The last of them to the last quarter of the run, and the others in proportion, each after the one before; null if there is no room. */
function movedInto(
  steps: readonly number[],
  offset: number,
  numSteps: number
): readonly number[] | null {
  const scale = (0.75 * numSteps) / (steps[steps.length - 1] + offset);
  let before = Math.max(0, offset);
  const moved = steps.map((step, i) => {
    const isRepeated = i > 0 && step === steps[i - 1];
    before = isRepeated ? before : Math.max(before + 1, Math.round((step + offset) * scale));
    return before - offset;
  });
  return before < numSteps ? moved : null;
}
