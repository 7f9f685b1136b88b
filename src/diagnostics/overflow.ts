import { sentence } from '../sentence';
import type { SimulationRun } from '../simulation/types';
import type { Finding } from './finding';
import { shortNumber } from './short-number';

/** The mean loss left the finite numbers, and the training was stopped there. */
export function overflow({ overflowStep, meanLosses, rates }: SimulationRun): Finding | null {
  if (overflowStep === null) {
    return null;
  }
  const before = Math.max(0, overflowStep - 1);
  return {
    id: 'overflow',
    severity: 'error',
    message: sentence(
      'The mean loss is {value} at step {step}, after {before}: the learning rate {rate} makes the numbers overflow.',
      {
        value: String(meanLosses[overflowStep]),
        step: overflowStep,
        before: shortNumber(meanLosses[before]),
        rate: shortNumber(rates[before])
      }
    ),
    remedy: sentence('Lower the base rate by several powers of ten.'),
    rows: []
  };
}
