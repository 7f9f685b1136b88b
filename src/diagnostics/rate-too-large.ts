import { sentence, type Sentence } from '../sentence';
import type { SimulationRun } from '../simulation/types';
import type { Finding } from './finding';
import { lateStep, type LossCurve } from './loss-curve';
import { shortNumber } from './short-number';

const LOWER = 'Lower the base rate, for example to a tenth.';

/** The mean loss rises: to the end, or until the schedule has decayed enough. */
export function rateTooLarge(run: SimulationRun, curve: LossCurve): Finding | null {
  if (curve.rises.length === 0) {
    return null;
  }
  const begin = curve.rises[0];
  const values = {
    rate: shortNumber(run.rates[begin - 1]),
    step: begin,
    first: shortNumber(curve.first),
    last: shortNumber(curve.last)
  };
  if (curve.last > curve.first) {
    return finding('error', values, {
      message:
        'The learning rate {rate} is too large: the mean loss rises from step {step} on and ends at {last}, above the {first} where it began.',
      remedy: LOWER
    });
  }
  const settled = curve.rises[curve.rises.length - 1];
  if (settled > lateStep(curve.numSteps)) {
    return finding('warning', values, {
      message:
        'The learning rate {rate} is too large: the mean loss goes up and down from step {step} to the end, at {last}.',
      remedy: LOWER
    });
  }
  return finding(
    'info',
    { ...values, settled },
    {
      message:
        'The learning rate {rate} is too large at first: the mean loss goes up and down from step {step} and falls steadily only after step {settled}.',
      remedy: 'Begin with a lower rate: the steps until then are lost.'
    }
  );
}

function finding(
  severity: Finding['severity'],
  values: Sentence['values'],
  { message, remedy }: { message: string; remedy: string }
): Finding {
  return {
    id: 'rate-too-large',
    severity,
    message: sentence(message, values),
    remedy: sentence(remedy),
    rows: []
  };
}
