import { sentence } from '../sentence';
import type { SimulationRun } from '../simulation/types';
import { endsAbove } from './ends-above';
import type { Finding } from './finding';
import type { LossCurve } from './loss-curve';
import { shortNumber } from './short-number';

/** The mean loss of a steady training ends above its start, since its weight decay outweighs what there is to learn. */
export function decayLifts(run: SimulationRun, curve: LossCurve): Finding | null {
  const { weightDecay } = run.plan.optimizer;
  if (weightDecay === 0 || !endsAbove(run.meanLosses, curve.noise !== null)) {
    return null;
  }
  return {
    id: 'weight-decay',
    severity: 'info',
    message: sentence(
      'The weight decay {decay} lifts the mean loss from {first} to {last}, since it pulls the weights towards 0.',
      {
        decay: shortNumber(weightDecay),
        first: shortNumber(curve.first),
        last: shortNumber(curve.last)
      }
    ),
    remedy: sentence('A smaller weight decay lets the mean loss fall.'),
    rows: []
  };
}
