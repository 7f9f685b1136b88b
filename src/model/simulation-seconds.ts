import { MAX_MATRIX_CLASSES } from '../simulation/problem';
import type { InspectorState } from './inspector-state';
import { valueOf } from './loadable';

/** Multiplications and additions in a second, as measured on one core of a laptop; an exponential costs as much as 12. */
const PER_SECOND = 4e8;
const EXPONENTIAL = 12;

/** Passes over the samples that finding the largest curvature usually takes. */
const STABILITY_PASSES = 40;

type Sized = Pick<InspectorState, 'analysis'>;

/** About how long it takes to simulate all schedules. */
export function simulationSeconds(
  state: Sized & Pick<InspectorState, 'schedules' | 'numSteps'>
): number {
  return state.numSteps * state.schedules.length * passSeconds(state);
}

/** About how long it takes to find the largest stable rate. */
export function stabilitySeconds(state: Sized): number {
  return STABILITY_PASSES * passSeconds(state);
}

/** About how long one pass over all samples takes. */
function passSeconds({ analysis }: Sized): number {
  const known = valueOf(analysis);
  if (known === null) {
    return 0;
  }
  const { numSamples, numClasses } = known;
  const product = numClasses > MAX_MATRIX_CLASSES ? numClasses : numClasses ** 2;
  return (numSamples * (2 * product + EXPONENTIAL * numClasses)) / PER_SECOND;
}
