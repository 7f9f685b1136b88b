import { TaggedError } from '../errors';
import { isFloating } from '../array/dtype';
import { sizeOf, type NDArray } from '../array/nd-array';
import { classRows, resolveAxis, type ClassRows } from './class-rows';
import { DEFAULT_POLICY, IGNORED, NO_CLASS, type IndexPolicy, type Targets } from './targets';

/** The code of a name that is missing: pandas', and that of every reader of names here. */
const MISSING_NAME = -1;

/**
 * Understands targets beside logits of `logitsShape` whose classes lie along `axis`: of the same shape they are one-hot or
 * probabilities; of the shape of the samples (or a column of it) they are class indices, whole numbers of any element type.
 * Anything else is an error that names the value and the limit. Where the classes have names, −1 stands for a missing one: the
 * sample has no target and is left out, whatever a library would make of the number.
 *
 * @param policy what becomes of class indices out of range
 */
export function readTargets(
  targets: NDArray,
  logitsShape: readonly number[],
  axis: number,
  policy: IndexPolicy = DEFAULT_POLICY
): Targets {
  const classAxis = resolveAxis(logitsShape, axis);
  const sampleShape = logitsShape.filter((_, index) => index !== classAxis);
  if (sameShape(targets.shape, logitsShape)) {
    const rows = classRows(targets, axis);
    const indices = oneHotIndices(rows);
    if (indices !== null) {
      return { kind: 'one-hot', indices, zerosCount: isFloating(targets.dtype) };
    }
    if (isFloating(targets.dtype)) {
      return { kind: 'probabilities', indices: mostProbable(rows), probabilities: rows.values };
    }
  }
  if (!fitsSamples(targets.shape, sampleShape)) {
    throw mismatch(targets.shape, logitsShape, sampleShape);
  }
  const length = sampleShape.at(-1) ?? 1;
  const indices = readIndices(targets, logitsShape[classAxis], policy, length);
  return { kind: 'indices', indices };
}

function sameShape(shape: readonly number[], other: readonly number[]): boolean {
  return shape.length === other.length && shape.every((extent, i) => extent === other[i]);
}

/** (N) for (N), and a column (N, 1) for (N) as a DataFrame has it; one element for one unbatched sample. */
function fitsSamples(shape: readonly number[], sampleShape: readonly number[]): boolean {
  if (sameShape(shape, sampleShape)) {
    return true;
  }
  if (sampleShape.length === 0) {
    return sizeOf(shape) === 1;
  }
  return sampleShape.length === 1 && sameShape(shape, [...sampleShape, 1]);
}

function mismatch(
  shape: readonly number[],
  logitsShape: readonly number[],
  sampleShape: readonly number[]
): TaggedError {
  if (sameShape(shape, logitsShape)) {
    return new TaggedError(
      'unsupported-array',
      'whole-number targets of shape ({shape}) are neither class indices nor one-hot: not every row is one 1 among zeros',
      { shape: shape.join(', ') }
    );
  }
  return new TaggedError(
    'shape-mismatch',
    'targets of shape ({shape}) do not match {numSamples} samples: logits of shape ({logitsShape}) need targets of shape ({sampleShape}) or ({logitsShape})',
    {
      shape: shape.join(', '),
      numSamples: sizeOf(sampleShape),
      logitsShape: logitsShape.join(', '),
      sampleShape: sampleShape.join(', ')
    }
  );
}

/** Where targets are shifted, that of a position is the next one of its sequence, and the last position has none. */
function readIndices(
  { values, classNames }: NDArray,
  numClasses: number,
  policy: IndexPolicy,
  length: number
): Int32Array {
  const offset = policy.shift === true ? 1 : 0;
  const missing = classNames === undefined ? null : MISSING_NAME;
  const indices = new Int32Array(values.length).fill(IGNORED);
  for (let row = 0; row < values.length; row++) {
    if (offset === 1 && row % length === length - 1) {
      continue;
    }
    const target = values[row + offset];
    const isUsual =
      target >= 0 &&
      target < numClasses &&
      Number.isInteger(target) &&
      target !== policy.ignoreIndex;
    indices[row] = isUsual
      ? target
      : target === missing
        ? IGNORED
        : unusualIndex(target, row + offset, numClasses, policy);
  }
  return indices;
}

/** What stands for a target that is no class of its own. */
function unusualIndex(
  target: number,
  row: number,
  numClasses: number,
  { ignoreIndex, outside }: IndexPolicy
): number {
  if (target === ignoreIndex) {
    return IGNORED;
  }
  if (!Number.isInteger(target)) {
    throw new TaggedError(
      'target-out-of-range',
      'target {target} at row {row} is not a whole number in 0..{last}',
      { target: String(target), row, last: numClasses - 1 }
    );
  }
  if (outside === 'clamp' && target < 0) {
    return 0;
  }
  if (outside === 'wrap') {
    return target < 0 && target >= -numClasses ? target + numClasses : NO_CLASS;
  }
  if (outside === 'no-class') {
    return NO_CLASS;
  }
  throw new TaggedError(
    'target-out-of-range',
    'target {target} at row {row} is outside 0..{last}',
    { target, row, last: numClasses - 1 }
  );
}

/** The place of the 1 in each row, or null at the first row that is not one 1 among zeros. */
function oneHotIndices({ values, numSamples, numClasses }: ClassRows): Int32Array | null {
  const indices = new Int32Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    let hot = -1;
    for (let k = 0; k < numClasses; k++) {
      const value = values[start + k];
      if (value === 1 && hot === -1) {
        hot = k;
      } else if (value !== 0) {
        return null;
      }
    }
    if (hot === -1) {
      return null;
    }
    indices[row] = hot;
  }
  return indices;
}

function mostProbable({ values, numSamples, numClasses }: ClassRows): Int32Array {
  const indices = new Int32Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    let best = 0;
    for (let k = 0; k < numClasses; k++) {
      const probability = values[start + k];
      if (!Number.isFinite(probability)) {
        throw new TaggedError(
          'target-out-of-range',
          'target {target} at row {row}, class {class} is not a probability in 0..1',
          { target: String(probability), row, class: k }
        );
      }
      if (probability > values[start + best]) {
        best = k;
      }
    }
    indices[row] = best;
  }
  return indices;
}
