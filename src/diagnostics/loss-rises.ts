import { isPlainDescent, isStochastic } from '../simulation/descent-plan';
import type { SimulationRun } from '../simulation/types';
import { ROUNDING } from './ends-above';
import { isByDecay, objective } from './objective';

/** The share of the fall that momentum or Adam may lose again on their way down. */
const SWING = 0.1;

/**
 * The steps after which the objective (the mean loss with the penalty of a weight decay) was higher than a descent in health
 * lets it be: of plain gradient descent, every rise; with momentum or Adam, where it swings up by more than a tenth of its fall
 * so far, unless AdamW's weights have become smaller. Empty for mini-batches, whose noise moves it up and down at any rate.
 */
export function lossRises(run: SimulationRun, numSamples: number): number[] {
  const { plan, steps } = run;
  if (isStochastic(plan, numSamples)) {
    return [];
  }
  const isPlain = isPlainDescent(plan);
  const rises: number[] = [];
  const values = objective(run);
  let lowest = 0;
  for (let i = 1; i < values.length; i++) {
    const before = values[isPlain ? i - 1 : lowest];
    const swing = isPlain ? 0 : SWING * (values[0] - values[lowest]);
    const isAbove = values[i] - before > swing + ROUNDING * Math.abs(before);
    if (isAbove && !isByDecay(run, lowest, i)) {
      rises.push(steps[i]);
    }
    lowest = values[i] < values[lowest] ? i : lowest;
  }
  return rises;
}
