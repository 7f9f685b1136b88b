import { isPlainDescent, isStochastic } from '../simulation/descent-plan';
import type { SimulationRun } from '../simulation/types';

/** What a rise of the mean loss must exceed, relative to the loss, to be more than rounding. */
const ROUNDING = 1e-6;
/** The share of the fall that momentum or Adam may lose again on their way down. */
const SWING = 0.1;

/**
 * The steps after which the mean loss was higher than a descent in health lets it be: of plain gradient descent, every rise;
 * with momentum or Adam, where it swings up by more than a tenth of its fall so far. Empty for mini-batches, whose noise
 * moves it up and down at any rate.
 */
export function lossRises(
  { plan, steps, meanLosses }: SimulationRun,
  numSamples: number
): number[] {
  if (isStochastic(plan, numSamples)) {
    return [];
  }
  const isPlain = isPlainDescent(plan);
  const rises: number[] = [];
  let lowest = meanLosses[0];
  for (let i = 1; i < meanLosses.length; i++) {
    const before = isPlain ? meanLosses[i - 1] : lowest;
    const swing = isPlain ? 0 : SWING * (meanLosses[0] - lowest);
    if (meanLosses[i] - before > swing + ROUNDING * Math.abs(before)) {
      rises.push(steps[i]);
    }
    lowest = Math.min(lowest, meanLosses[i]);
  }
  return rises;
}
