import { TaggedError } from '../errors';
import type { NDArray } from '../array/nd-array';
import type { Targets } from '../losses/targets';
import { checkShares, type Problem } from './problem';
import { targetMasses } from './target-masses';

/** W holds at most so many numbers. */
export const MAX_WEIGHTS = 2 ** 20;

/**
 * Sets up softmax regression, z = x·W + b on features of shape (N, D), from W = 0 and b = 0: every class is then as probable
 * as any other, and the loss of each sample is log C.
 */
export function featureProblem(
  features: NDArray,
  targets: Targets,
  numClasses: number,
  shares: Float64Array | null = null
): Problem {
  const numSamples = targets.indices.length;
  const numFeatures = checkShape(features, numSamples, numClasses);
  checkShares(shares);
  const { values } = features;
  const broken = values.findIndex(value => !Number.isFinite(value));
  if (broken !== -1) {
    const row = Math.floor(broken / numFeatures);
    throw new TaggedError(
      'unsupported-array',
      'no training can be simulated: feature {feature} of row {row} is {value}, not a finite number',
      { row, feature: broken - row * numFeatures, value: String(values[broken]) }
    );
  }
  const numParameters = (numFeatures + 1) * numClasses;
  return {
    numSamples,
    numFeatures,
    numClasses,
    sampleShape: [numSamples],
    features: values instanceof Float64Array ? values : Float64Array.from(values),
    targets,
    masses: targetMasses(targets, numClasses),
    shares,
    diagonal: false,
    numParameters,
    start: new Float64Array(numParameters)
  };
}

function checkShape({ shape }: NDArray, numSamples: number, numClasses: number): number {
  const [rows, numFeatures] = shape;
  if (shape.length !== 2 || rows !== numSamples || numFeatures === 0) {
    throw new TaggedError(
      'shape-mismatch',
      'features of shape ({shape}) do not fit {numSamples} samples: they need the shape ({numSamples}, D)',
      { shape: shape.join(', '), numSamples }
    );
  }
  if (numSamples === 0) {
    throw new TaggedError('unsupported-array', 'there are no samples to train on');
  }
  if (numFeatures * numClasses > MAX_WEIGHTS) {
    throw new TaggedError(
      'too-large',
      '{numFeatures} features × {numClasses} classes are {count} weights; at most {limit} can be trained here',
      { numFeatures, numClasses, count: numFeatures * numClasses, limit: MAX_WEIGHTS }
    );
  }
  return numFeatures;
}
