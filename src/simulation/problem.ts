import { TaggedError } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import { crossEntropy } from '../losses/cross-entropy';
import type { Targets } from '../losses/targets';
import { targetMasses } from './target-masses';

/** Above this number of classes W is diagonal ("vector scaling"), below it full ("matrix scaling"). */
export const MAX_MATRIX_CLASSES = 64;

/** The training of a layer z' = x·W + b on features x and targets by the mean cross-entropy. */
export interface Problem {
  readonly numSamples: number;
  readonly numFeatures: number;
  readonly numClasses: number;
  readonly sampleShape: readonly number[];
  /** numSamples × numFeatures: what the layer multiplies. For a scaling layer they are the logits. */
  readonly features: Float64Array;
  readonly targets: Targets;
  /** Σ_c of each target distribution; null where every one is 1. */
  readonly masses: Float64Array | null;
  /** What each sample counts in the mean Σ losses / Σ shares; null where each counts 1. */
  readonly shares: Float64Array | null;
  /** Whether W is diagonal; then there are as many features as classes. */
  readonly diagonal: boolean;
  /** Length of the parameters: W (features × classes row by row, or its diagonal), then b. */
  readonly numParameters: number;
  /** The parameters at step 0. */
  readonly start: Float64Array;
}

/**
 * Sets up the training of one more layer on logits, from W = I and b = 0, which change nothing. A problem without samples, a
 * logit or a loss that is not finite are refused: gradient descent would turn everything into NaN with its first step.
 */
export function createProblem(
  rows: ClassRows,
  targets: Targets,
  shares: Float64Array | null = null
): Problem {
  const { numSamples, numClasses, sampleShape, values } = rows;
  if (numSamples === 0) {
    throw new TaggedError('unsupported-array', 'there are no samples to train on');
  }
  checkShares(shares);
  checkFinite(rows, targets);
  const diagonal = numClasses > MAX_MATRIX_CLASSES;
  const numParameters = (diagonal ? numClasses : numClasses ** 2) + numClasses;
  return {
    numSamples,
    numFeatures: numClasses,
    numClasses,
    sampleShape,
    features: values instanceof Float64Array ? values : Float64Array.from(values),
    targets,
    masses: targetMasses(targets, numClasses),
    shares,
    diagonal,
    numParameters,
    start: identity(numParameters, numClasses, diagonal)
  };
}

/** W = I and b = 0. */
function identity(numParameters: number, numClasses: number, diagonal: boolean): Float64Array {
  const parameters = new Float64Array(numParameters);
  const stride = diagonal ? 1 : numClasses + 1;
  for (let k = 0; k < numClasses; k++) {
    parameters[k * stride] = 1;
  }
  return parameters;
}

/** A mean over nothing is no loss. */
export function checkShares(shares: Float64Array | null): void {
  if (shares?.every(share => share === 0)) {
    throw new TaggedError(
      'unsupported-array',
      'no training can be simulated: each of the {count} samples is ignored or has the weight 0',
      { count: shares.length }
    );
  }
}

function checkFinite(rows: ClassRows, targets: Targets): void {
  const { values, numClasses } = rows;
  const broken = values.findIndex(value => !Number.isFinite(value));
  if (broken !== -1) {
    const row = Math.floor(broken / numClasses);
    throw new TaggedError(
      'unsupported-array',
      'no training can be simulated: the logit of row {row}, class {class} is {value}, not a finite number',
      { row, class: broken - row * numClasses, value: String(values[broken]) }
    );
  }
  const { losses } = crossEntropy(rows, targets, 'none');
  const row = losses.findIndex(loss => !Number.isFinite(loss));
  if (row !== -1) {
    throw new TaggedError(
      'unsupported-array',
      'no training can be simulated: the loss of row {row} is {value}, not a finite number',
      { row, value: String(losses[row]) }
    );
  }
}
