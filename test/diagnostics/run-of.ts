import { FULL_BATCH } from '../../src/simulation/descent-plan';
import type { SimulationRun } from '../../src/simulation/types';

/** A run with these mean losses at a constant rate. */
export function runOf(
  meanLosses: readonly number[],
  changes: Partial<SimulationRun> = {}
): SimulationRun {
  const none = new Float64Array(0);
  return {
    plan: FULL_BATCH,
    steps: Int32Array.from(meanLosses, (_, step) => step),
    meanLosses: Float64Array.from(meanLosses),
    gradientNorms: new Float64Array(meanLosses.length),
    penalties: new Float64Array(meanLosses.length),
    spread: { steps: new Int32Array(0), low: none, median: none, high: none, accuracies: none },
    rates: new Float64Array(meanLosses.length).fill(0.5),
    overflowStep: null,
    checkpoints: [],
    ...changes
  };
}
