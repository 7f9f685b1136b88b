import { valueOf } from './loadable';
import { simulationSeconds } from './simulation-seconds';

/** Fewer samples than these say little of the others. */
const FEWEST = 100;

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
  const most = (numSamples * seconds) / all;
  const digit = 10 ** Math.floor(Math.log10(most));
  const count = Math.floor(most / digit) * digit;
  return count >= FEWEST && count < numSamples ? count : null;
}
