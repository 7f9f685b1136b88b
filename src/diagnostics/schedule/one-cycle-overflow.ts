import { sentence } from '../../sentence';
import { runs } from './runs';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** The OneCycleLR of torch and of Paddle raises when it is stepped past its total; a step more where one of its phases would have none. */
export function oneCycleOverflow({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const { total_steps, epochs, steps_per_epoch } = spec.params;
  const total =
    total_steps ??
    (typeof epochs === 'number' && typeof steps_per_epoch === 'number'
      ? epochs * steps_per_epoch
      : null);
  if (
    !['torch', 'paddle'].includes(spec.library) ||
    spec.name !== 'OneCycleLR' ||
    typeof total !== 'number' ||
    total >= numSteps
  ) {
    return null;
  }
  const fixed = [0, 1, 2]
    .map(more => withParam(spec, 'total_steps', numSteps + more))
    .find(longer => runs(longer, numSteps));
  const wanted = fixed?.params.total_steps ?? numSteps;
  return {
    id: 'one-cycle-overflow',
    severity: 'error',
    message: sentence(
      'OneCycleLR has {total} steps, and {library} raises an error at step {step}: the run has {numSteps}.',
      { library: spec.library, total, step: total + 1, numSteps }
    ),
    remedy: sentence('Set total_steps to {numSteps}', { numSteps: Number(wanted) }),
    rows: [],
    fix: fixed ?? null
  };
}
