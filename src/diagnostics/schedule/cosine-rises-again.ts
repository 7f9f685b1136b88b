import { sentence } from '../../sentence';
import { shortNumber } from '../short-number';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

const PERIODIC = ['CosineAnnealingLR', 'CosineAnnealingDecay'];

/** torch's CosineAnnealingLR and Paddle's CosineAnnealingDecay are periodic: after T_max the rate rises. */
export function cosineRisesAgain({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const { T_max: length } = spec.params;
  if (!PERIODIC.includes(spec.name) || typeof length !== 'number' || length >= numSteps) {
    return null;
  }
  return {
    id: 'cosine-rises-again',
    severity: 'warning',
    message: sentence(
      'The cosine is at its lowest at T_max = {length} and rises again, to {rate} at the last step {numSteps}.',
      { length, numSteps, rate: shortNumber(rates[numSteps]) }
    ),
    remedy: sentence('Set T_max to {numSteps}', { numSteps }),
    rows: [],
    fix: withParam(spec, 'T_max', numSteps)
  };
}
