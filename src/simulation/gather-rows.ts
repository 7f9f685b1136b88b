import type { Targets } from '../losses/targets';
import type { Problem } from './problem';

/** A problem of the same layer with room for some samples, to be filled by gatherRows. */
export function roomFor(problem: Problem, numSamples: number): Problem {
  const { numFeatures, numClasses, targets, masses, shares } = problem;
  return {
    ...problem,
    numSamples,
    sampleShape: [numSamples],
    features: new Float64Array(numSamples * numFeatures),
    targets: emptyTargets(targets, numSamples, numClasses),
    masses: masses === null ? null : new Float64Array(numSamples),
    shares: shares === null ? null : new Float64Array(numSamples)
  };
}

/** Copies samples of a problem into the first rows of another. */
export function gatherRows(from: Problem, samples: Int32Array, to: Problem): void {
  const { numFeatures, numClasses } = from;
  for (let row = 0; row < samples.length; row++) {
    const sample = samples[row];
    copyRow(from.features, sample, to.features, row, numFeatures);
    to.targets.indices[row] = from.targets.indices[sample];
    if (from.targets.kind === 'probabilities' && to.targets.kind === 'probabilities') {
      copyRow(from.targets.probabilities, sample, to.targets.probabilities, row, numClasses);
    }
    if (from.masses !== null && to.masses !== null) {
      to.masses[row] = from.masses[sample];
    }
    if (from.shares !== null && to.shares !== null) {
      to.shares[row] = from.shares[sample];
    }
  }
}

function copyRow(
  from: ArrayLike<number>,
  sample: number,
  to: { [index: number]: number },
  row: number,
  length: number
): void {
  for (let k = 0; k < length; k++) {
    to[row * length + k] = from[sample * length + k];
  }
}

function emptyTargets(targets: Targets, numSamples: number, numClasses: number): Targets {
  const indices = new Int32Array(numSamples);
  return targets.kind === 'probabilities'
    ? { ...targets, indices, probabilities: new Float64Array(numSamples * numClasses) }
    : { ...targets, indices };
}
