import { MAX_MATRIX_CLASSES } from '../simulation/problem';
import type { InspectorState } from './inspector-state';
import { valueOf } from './loadable';

/** Multiplications and additions in a second, as measured on one core of a laptop; an exponential costs as much as 12. */
const PER_SECOND = 4e8;
const EXPONENTIAL = 12;

/** About how long it takes to simulate all schedules. */
export function simulationSeconds(
  state: Pick<InspectorState, 'analysis' | 'schedules' | 'numSteps'>
): number {
  const analysis = valueOf(state.analysis);
  if (analysis === null) {
    return 0;
  }
  const { numSamples, numClasses } = analysis;
  const product = numClasses > MAX_MATRIX_CLASSES ? numClasses : numClasses ** 2;
  const work = numSamples * (2 * product + EXPONENTIAL * numClasses);
  return (work * state.numSteps * state.schedules.length) / PER_SECOND;
}
