import { valueOf } from './loadable';
import { simulationSeconds } from './simulation-seconds';

/** Fewer samples than these say little of the others. */
const FEWEST = 100;
/** In fewer steps no schedule does anything. */
const FEWEST_STEPS = 10;

/**
 * How many samples, a number of one digit and zeros, can be simulated within some seconds; null where all of them can, or
 * where they would be too few to stand for the others.
 */
export function smallerSample(
  state: Parameters<typeof simulationSeconds>[0],
  seconds: number
): number | null {
  const numSamples = valueOf(state.analysis)?.numSamples ?? 0;
  const all = simulationSeconds({ ...state, setup: { ...state.setup, maxSamples: null } });
  if (all <= seconds) {
    return null;
  }
  const count = roundedDown((numSamples * seconds) / all);
  return count >= FEWEST && count < numSamples ? count : null;
}

/**
 * How many steps, a number of one digit and zeros, can be simulated within some seconds; null where all of them can, or where
 * they would be too few to show anything.
 */
export function fewerSteps(
  state: Parameters<typeof simulationSeconds>[0],
  seconds: number
): number | null {
  const all = simulationSeconds(state);
  if (all <= seconds) {
    return null;
  }
  const count = roundedDown((state.numSteps * seconds) / all);
  return count >= FEWEST_STEPS && count < state.numSteps ? count : null;
}

function roundedDown(most: number): number {
  const digit = 10 ** Math.floor(Math.log10(most));
  return Math.floor(most / digit) * digit;
}
