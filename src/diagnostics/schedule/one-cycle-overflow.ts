import { sentence } from '../../sentence';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import { runs } from './runs';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** The OneCycleLR of torch and of Paddle raises when it is stepped past its total; a step more where one of its phases would have none. */
export function oneCycleOverflow({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const part = partsOfRun(spec, numSteps).find(isTooShort);
  if (part === undefined) {
    return null;
  }
  const { start, last, replaced } = part;
  const { library } = part.spec;
  const total = Number(totalOf(part));
  const fixed = [0, 1, 2]
    .map(more => withParam(part.spec, 'total_steps', last - start + more))
    .find(longer => runs(replaced(longer), numSteps));
  const wanted = fixed?.params.total_steps ?? last - start;
  return {
    id: 'one-cycle-overflow',
    severity: 'error',
    message: sentence(
      'OneCycleLR has {total} steps, and {library} raises an error at step {step}: the run has {numSteps}.',
      { library, total, step: start + total + 1, numSteps }
    ),
    remedy: sentence('Set total_steps to {numSteps}', { numSteps: Number(wanted) }),
    rows: [],
    fix: fixed === undefined ? null : replaced(fixed)
  };
}

function isTooShort(part: PartOfRun): boolean {
  const { library, name } = part.spec;
  const total = totalOf(part);
  const isCycle = ['torch', 'paddle'].includes(library) && name === 'OneCycleLR';
  return isCycle && total !== null && total < part.last - part.start;
}

function totalOf({ spec }: PartOfRun): number | null {
  const { total_steps, epochs, steps_per_epoch } = spec.params;
  const counted =
    typeof epochs === 'number' && typeof steps_per_epoch === 'number'
      ? epochs * steps_per_epoch
      : null;
  return typeof total_steps === 'number' ? total_steps : counted;
}
