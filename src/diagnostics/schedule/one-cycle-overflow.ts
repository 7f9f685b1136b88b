import { sentence } from '../../sentence';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** torch's OneCycleLR raises when it is stepped past its total. */
export function oneCycleOverflow({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const { total_steps, epochs, steps_per_epoch } = spec.params;
  const total =
    total_steps ??
    (typeof epochs === 'number' && typeof steps_per_epoch === 'number'
      ? epochs * steps_per_epoch
      : null);
  if (
    spec.library !== 'torch' ||
    spec.name !== 'OneCycleLR' ||
    typeof total !== 'number' ||
    total >= numSteps
  ) {
    return null;
  }
  return {
    id: 'one-cycle-overflow',
    severity: 'error',
    message: sentence(
      'OneCycleLR has {total} steps, and torch raises an error at step {step}: the run has {numSteps}.',
      { total, step: total + 1, numSteps }
    ),
    remedy: sentence('Set total_steps to {numSteps}', { numSteps }),
    rows: [],
    fix: withParam(spec, 'total_steps', numSteps)
  };
}
