import { sentence } from '../sentence';
import type { SimulationRun } from '../simulation/types';
import type { Finding } from './finding';
import { lossAt } from './loss-at';
import { lowerRate } from './lower-rate';
import { shortNumber } from './short-number';

/** The mean loss left the finite numbers, and the training was stopped there. */
export function overflow(run: SimulationRun, limit: number | null): Finding | null {
  const { overflowStep, meanLosses, rates } = run;
  if (overflowStep === null) {
    return null;
  }
  const before = Math.max(0, overflowStep - 1);
  return {
    id: 'overflow',
    severity: 'error',
    message: sentence(
      'Overflow at step {step}: the mean loss is {value} after {before}, since the learning rate {rate} makes the numbers too large.',
      {
        value: String(meanLosses[meanLosses.length - 1]),
        step: overflowStep,
        before: shortNumber(lossAt(run, before)),
        rate: shortNumber(rates[before])
      }
    ),
    remedy: lowerRate(rates[before], limit),
    rows: []
  };
}
