import { isStochastic } from '../simulation/descent-plan';
import { MAX_MATRIX_CLASSES } from '../simulation/problem';
import { EVALUATIONS } from '../simulation/run-descent';
import type { InspectorState } from './inspector-state';
import { valueOf } from './loadable';

/** Multiplications and additions in a second, as measured on one core; an exponential costs as much as 12. */
const PER_SECOND = 3e9;
/** Without WebAssembly, as the curvature is computed. */
const PLAIN_PER_SECOND = 1.2e9;
const EXPONENTIAL = 12;

/** Passes over the samples that finding the largest curvature usually takes. */
const STABILITY_PASSES = 40;

type Sized = Pick<InspectorState, 'analysis' | 'setup'>;

/** About how long it takes to simulate all schedules. */
export function simulationSeconds(
  state: Sized & Pick<InspectorState, 'schedules' | 'numSteps'>
): number {
  const { plan } = state.setup;
  const numSamples = trainedSamples(state);
  const { batchSize } = plan;
  const rows =
    batchSize !== null && isStochastic(plan, numSamples)
      ? state.numSteps * batchSize + Math.min(state.numSteps, EVALUATIONS) * numSamples
      : state.numSteps * numSamples;
  return (rows * state.schedules.length * rowWork(state)) / PER_SECOND;
}

/** About how long it takes to find the largest stable rate. */
export function stabilitySeconds(state: Sized): number {
  return (STABILITY_PASSES * trainedSamples(state) * rowWork(state)) / PLAIN_PER_SECOND;
}

/** How many samples are trained on. */
function trainedSamples({ analysis, setup }: Sized): number {
  return Math.min(setup.maxSamples ?? Infinity, valueOf(analysis)?.numSamples ?? 0);
}

/** Multiplications and additions of loss and gradient of one sample. */
function rowWork({ analysis, setup }: Sized): number {
  const numClasses = valueOf(analysis)?.numClasses ?? 0;
  const numFeatures = setup.features?.description?.shape?.[1] ?? null;
  const width = numFeatures ?? (numClasses > MAX_MATRIX_CLASSES ? 1 : numClasses);
  return numClasses * (2 * width + EXPONENTIAL);
}
