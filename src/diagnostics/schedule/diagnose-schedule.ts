import { alwaysZero } from './always-zero';
import { budgetTooSmall } from './budget-too-small';
import { cosineRisesAgain } from './cosine-rises-again';
import { epochsForSteps } from './epochs-for-steps';
import { firstRateZero } from './first-rate-zero';
import { floorNotReached } from './floor-not-reached';
import { jumpAfterWarmup } from './jump-after-warmup';
import { milestonesAfterEnd } from './milestones-after-end';
import { neverDecays } from './never-decays';
import { oneCycleOverflow } from './one-cycle-overflow';
import { overTooEarly } from './over-too-early';
import { rateAboveStable } from './rate-above-stable';
import { rateBelowZero } from './rate-below-zero';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';
import { warmupTooLong } from './warmup-too-long';

/** Checks of a schedule that has rates, the worst first. */
const CHECKS = [
  alwaysZero,
  rateBelowZero,
  warmupTooLong,
  cosineRisesAgain,
  floorNotReached,
  milestonesAfterEnd,
  neverDecays,
  jumpAfterWarmup,
  epochsForSteps,
  overTooEarly,
  rateAboveStable,
  budgetTooSmall,
  firstRateZero
];

/** What of the same trouble is said once only: the first, for the second. */
const IMPLIED: Readonly<Record<string, string>> = {
  'over-too-early': 'epochs-for-steps',
  'never-decays': 'milestones-after-end',
  'floor-not-reached': 'warmup-too-long',
  'budget-too-small': 'rate-below-zero'
};

/** What a person should know of a schedule in a run of so many steps; most have a remedy that can be applied. */
export function diagnoseSchedule(run: ScheduleRun): ScheduleFinding[] {
  const overflow = oneCycleOverflow(run);
  if (overflow !== null || run.rates.length !== run.numSteps + 1) {
    return overflow === null ? [] : [overflow];
  }
  const found = CHECKS.map(check => check(run)).filter(finding => finding !== null);
  const ids = new Set(found.map(({ id }) => id));
  return found.filter(({ id }) => !ids.has(IMPLIED[id]));
}
