import { sentence } from '../../sentence';
import { rateParam } from '../../schedules/with-rate';
import { shortNumber } from '../short-number';
import { firstThatHeals, type Remedy } from './first-that-heals';
import { roundedDown } from './rounded-rate';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** Rates above the largest one at which a descent on these samples is stable: at first it leads uphill there. */
export function rateAboveStable(run: ScheduleRun): ScheduleFinding | null {
  const { numSteps, maxLearningRate } = run;
  const used = run.rates.subarray(0, numSteps);
  if (maxLearningRate === null || !(maxLearningRate > 0)) {
    return null;
  }
  const step = used.findIndex(rate => rate > maxLearningRate);
  if (step === -1) {
    return null;
  }
  const highest = used.reduce((max, rate) => Math.max(max, rate), 0);
  const healing = firstThatHeals(run, lower(run, highest), healed =>
    healed.rates.subarray(0, numSteps).every(rate => rate <= maxLearningRate)
  );
  return {
    id: 'rate-above-stable',
    severity: 'warning',
    message: sentence(
      'From step {step} on the rate {rate} is above {limit}, the largest that is stable on these samples at the start.',
      { step, rate: shortNumber(used[step]), limit: shortNumber(maxLearningRate) }
    ),
    remedy: healing?.remedy ?? null,
    rows: [],
    fix: healing?.fix ?? null
  };
}

/** A lower rate of the schedule's own, or all of its rates times a factor, or none above the limit. */
function* lower({ spec, maxLearningRate }: ScheduleRun, peak: number): Generator<Remedy> {
  const limit = Number(maxLearningRate);
  const param = rateParam(spec);
  const rate = param === null ? null : spec.params[param];
  if (param !== null && typeof rate === 'number') {
    const value = roundedDown((rate * limit) / peak);
    const remedy = sentence('Set {param} to {value}', { param, value: shortNumber(value) });
    yield { remedy, fix: withParam(spec, param, value) };
  }
  const factor = roundedDown(limit / peak);
  yield {
    remedy: sentence('Multiply all rates by {factor}', { factor: shortNumber(factor) }),
    fix: { library: 'combine', name: 'Scale', params: { factor, schedule: spec } }
  };
  const highest = roundedDown(limit);
  yield {
    remedy: sentence('Clip the rates at {highest}', { highest: shortNumber(highest) }),
    fix: {
      ...{ library: 'combine', name: 'Clip' },
      params: { lowest: 0, highest, schedule: spec }
    }
  };
}
