import { sentence } from '../../sentence';
import { shortNumber } from '../short-number';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';

/** Time constants of the steepest direction after which 95 % of the way is done. */
const ENOUGH = 3;

/**
 * The sum of all rates bounds the way that gradient descent can go: along a direction of curvature λ the error falls by
 * e^(−λ Σ rate) at best. Too small even for the steepest direction, it is too small for all.
 */
export function budgetTooSmall(run: ScheduleRun): ScheduleFinding | null {
  const { rates, numSteps, maxLearningRate } = run;
  if (maxLearningRate === null || !Number.isFinite(maxLearningRate) || rates.length === 0) {
    return null;
  }
  const sum = rates.subarray(0, numSteps).reduce((total, rate) => total + rate, 0);
  const curvature = 2 / maxLearningRate;
  const done = sum * curvature;
  if (done >= ENOUGH) {
    return null;
  }
  return {
    id: 'budget-too-small',
    severity: 'warning',
    message: sentence(
      'All rates add up to {sum}: even along the steepest direction of these samples that is {share}\u00a0% of the way.',
      { sum: shortNumber(sum), share: Math.round(100 * (1 - Math.exp(-done))) }
    ),
    remedy: sentence('Use rates that add up to {wanted} at least, or more steps.', {
      wanted: shortNumber(ENOUGH / curvature)
    }),
    rows: [],
    fix: null
  };
}
