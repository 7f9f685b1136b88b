import { sentence } from '../../sentence';
import { healsAll, type Remedy } from './first-that-heals';
import { milestonesOf, type Milestones } from './milestone-lists';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';

/** Milestones of a schedule, or of one within it, that the run does not come to. */
export function milestonesAfterEnd(run: ScheduleRun): ScheduleFinding | null {
  const [found] = lateIn(run);
  if (found === undefined) {
    return null;
  }
  const { part, milestones, late } = found;
  const healing = healsAll(run, { count: one => lateIn(one).length, remedies: remediesOfFirst });
  return {
    id: 'milestones-after-end',
    severity: 'warning',
    message: sentence(
      '{count} of {total} milestones lie at or after the end of the run, at step {numSteps}: the first of them is {step}.',
      {
        count: late.length,
        total: milestones.steps.length,
        numSteps: run.numSteps,
        step: part.start + late[0]
      }
    ),
    remedy: healing?.remedy ?? sentence('Move them into the run, or take more steps.'),
    rows: [],
    fix: healing?.fix ?? null
  };
}

interface Late {
  readonly part: PartOfRun;
  readonly milestones: Milestones;
  readonly late: readonly number[];
}

function lateIn({ spec, numSteps }: ScheduleRun): readonly Late[] {
  return partsOfRun(spec, numSteps).flatMap(part => {
    const milestones = milestonesOf(part.spec);
    const left = numSteps - part.start;
    if (milestones === null || part.last !== numSteps || milestones.offset >= left) {
      return [];
    }
    const late = milestones.steps.filter(step => step + milestones.offset >= left);
    return late.length > 0 ? [{ part, milestones, late }] : [];
  });
}

function remediesOfFirst(run: ScheduleRun): Iterable<Remedy> {
  const [{ part, milestones }] = lateIn(run);
  return remediesOf(part, milestones, run.numSteps - part.start);
}

/** They are moved into what is left of the run; what stands between them may refuse that, and then the late ones are left out. */
function* remediesOf(
  { spec, replaced }: PartOfRun,
  { steps, offset, moved, kept }: Milestones,
  left: number
): Generator<Remedy> {
  const into = movedInto(steps, offset, left);
  const withParams = (params: typeof spec.params): typeof spec =>
    replaced({ ...spec, params: { ...spec.params, ...params } });
  if (into !== null) {
    yield {
      remedy: sentence('Move them to {steps}', { steps: into.join(', ') }),
      fix: withParams(moved(into))
    };
  }
  yield {
    remedy: sentence('Leave them out'),
    fix: withParams(kept(steps.filter(step => step + offset < left).length))
  };
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
