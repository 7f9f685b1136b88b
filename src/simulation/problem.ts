import { TaggedError } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import { crossEntropy } from '../losses/cross-entropy';
import type { Targets } from '../losses/targets';

/** Above this number of classes W is diagonal ("vector scaling"), below it full ("matrix scaling"). */
export const MAX_MATRIX_CLASSES = 64;

/** The training of one more layer, z' = z·W + b, on given logits and targets by the mean cross-entropy. */
export interface Problem {
  readonly numSamples: number;
  readonly numClasses: number;
  readonly sampleShape: readonly number[];
  /** numSamples × numClasses. */
  readonly logits: Float64Array;
  readonly targets: Targets;
  /** Σ_c of each target distribution; null where every one is 1. */
  readonly masses: Float64Array | null;
  /** Whether W is diagonal. */
  readonly diagonal: boolean;
  /** Length of the parameters: W (C × C row by row, or its diagonal), then b. */
  readonly numParameters: number;
}

/**
 * Sets up the training. A problem without samples, a logit or a loss that is not finite are refused: gradient descent would
 * turn everything into NaN with its first step.
 */
export function createProblem(rows: ClassRows, targets: Targets): Problem {
  const { numSamples, numClasses, sampleShape, values } = rows;
  if (numSamples === 0) {
    throw new TaggedError('unsupported-array', 'there are no samples to train on');
  }
  checkFinite(rows, targets);
  const diagonal = numClasses > MAX_MATRIX_CLASSES;
  return {
    numSamples,
    numClasses,
    sampleShape,
    logits: values instanceof Float64Array ? values : Float64Array.from(values),
    targets,
    masses: targets.kind === 'probabilities' ? rowSums(rows, targets.probabilities) : null,
    diagonal,
    numParameters: (diagonal ? numClasses : numClasses ** 2) + numClasses
  };
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

function rowSums({ numSamples, numClasses }: ClassRows, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(numSamples);
  for (let i = 0; i < values.length; i++) {
    sums[Math.floor(i / numClasses)] += values[i];
  }
  return sums;
}
