import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { rateParam } from '../../schedules/with-rate';
import { shortNumber } from '../short-number';
import { firstThatHeals, type Remedy } from './first-that-heals';
import { roundedDown, roundedUp } from './rounded-rate';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** Time constants of the steepest direction after which 95 % of the way is done. */
const ENOUGH = 3;
/** Where a floor or another bound keeps some of the rates as they are, the others must rise by more. */
const MORE = [1, 1.2, 2, 5];
/** Where the highest rates would not be stable, the others must rise by more still. */
const CLIPPED = [2, 10, 100, 1e4, 1e6];

/**
 * The sum of all rates bounds the way that gradient descent can go: along a direction of curvature λ the error falls by
 * e^(−λ Σ rate) at best. Too small even for the steepest direction, it is too small for all.
 */
export function budgetTooSmall(run: ScheduleRun): ScheduleFinding | null {
  const { maxLearningRate } = run;
  const sum = budgetOf(run);
  const wanted = wantedOf(run);
  if (maxLearningRate === null || wanted === null || sum === 0 || sum >= wanted) {
    return null;
  }
  const done = 1 - Math.exp((-2 * sum) / maxLearningRate);
  const healing = firstThatHeals(
    run,
    higher(run, wanted / sum),
    healed => budgetOf(healed) >= wanted && healed.rates.every(rate => rate <= maxLearningRate)
  );
  return {
    id: 'budget-too-small',
    severity: 'warning',
    message: sentence(
      'All rates add up to {sum}: even along the steepest direction of these samples that is {share}\u00a0% of the way.',
      { sum: shortNumber(sum), share: Math.round(100 * done) }
    ),
    remedy:
      healing?.remedy ??
      sentence('Use rates that add up to {wanted} at least, or more steps.', {
        wanted: shortNumber(wanted)
      }),
    rows: [],
    fix: healing?.fix ?? null
  };
}

/** The sum of the rates, without the one after the last step. */
function budgetOf({ rates, numSteps }: ScheduleRun): number {
  return rates.subarray(0, numSteps).reduce((total, rate) => total + rate, 0);
}

/** What the rates must add up to; null where nothing can be said, or no stable rates in so few steps add up to it. */
function wantedOf({ rates, numSteps, maxLearningRate }: ScheduleRun): number | null {
  return maxLearningRate === null ||
    !Number.isFinite(maxLearningRate) ||
    rates.length === 0 ||
    numSteps < ENOUGH / 2
    ? null
    : (ENOUGH * maxLearningRate) / 2;
}

/** The schedule with a higher rate of its own, or all of its rates times a factor, up to what is stable. */
function* higher(
  { spec, numSteps, maxLearningRate }: ScheduleRun,
  factor: number
): Generator<Remedy> {
  const param = rateParam(spec);
  const rate = param === null ? null : spec.params[param];
  for (const more of MORE) {
    if (param !== null && typeof rate === 'number') {
      const value = roundedUp(rate * factor * more);
      const remedy = sentence('Set {param} to {value}', { param, value: shortNumber(value) });
      yield { remedy, fix: withParam(spec, param, value) };
    }
  }
  const times = roundedUp(factor);
  yield {
    remedy: sentence('Multiply all rates by {factor}', { factor: shortNumber(times) }),
    fix: scaled(spec, times)
  };
  const highest = roundedDown(Number(maxLearningRate));
  for (const more of CLIPPED) {
    yield {
      remedy: sentence('Multiply all rates by {factor}, and clip them at {highest}', {
        factor: shortNumber(roundedUp(factor * more)),
        highest: shortNumber(highest)
      }),
      fix: {
        ...{ library: 'combine', name: 'Clip' },
        params: { lowest: 0, highest, schedule: scaled(spec, roundedUp(factor * more)) }
      }
    };
  }
  const lowest = Math.min(highest, roundedUp((ENOUGH * Number(maxLearningRate)) / 2 / numSteps));
  yield {
    remedy: sentence('Let no rate be below {lowest}', { lowest: shortNumber(lowest) }),
    fix: {
      ...{ library: 'combine', name: 'Clip' },
      params: { lowest, highest, schedule: spec }
    }
  };
}

function scaled(schedule: ScheduleSpec, factor: number): ScheduleSpec {
  return { library: 'combine', name: 'Scale', params: { factor, schedule } };
}
