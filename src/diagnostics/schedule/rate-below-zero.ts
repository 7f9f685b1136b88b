import { sentence } from '../../sentence';
import { shortNumber } from '../short-number';
import { firstThatHeals, type Remedy } from './first-that-heals';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';

/** Rates below 0, which no library refuses of a formula: each step then leads uphill. */
export function rateBelowZero(run: ScheduleRun): ScheduleFinding | null {
  const used = run.rates.subarray(0, run.numSteps);
  const step = used.findIndex(rate => rate < 0);
  if (step === -1) {
    return null;
  }
  const healing = firstThatHeals(run, notBelow(run), ({ rates }) => rates.some(rate => rate > 0));
  return {
    id: 'rate-below-zero',
    severity: 'error',
    message: sentence('At step {step} the rate is {rate}: below 0 a step leads uphill.', {
      step,
      rate: shortNumber(used[step])
    }),
    remedy: healing?.remedy ?? sentence('Take rates above 0.'),
    rows: [],
    fix: healing?.fix ?? null
  };
}

function* notBelow({ spec }: ScheduleRun): Generator<Remedy> {
  yield {
    remedy: sentence('Clip the rates at 0'),
    fix: {
      ...{ library: 'combine', name: 'Clip' },
      params: { lowest: 0, highest: null, schedule: spec }
    }
  };
}
