import { TaggedError } from '../errors';
import { sizeOf, type NDArray } from '../array/nd-array';
import type { Targets } from './targets';

/**
 * Targets of elements, one for each: class 0 or 1, or the probability of class 1 where one of them lies between. A column
 * (N, 1) goes with (N), as it does in a DataFrame. Anything that is no number is an error.
 */
export function readElementTargets(targets: NDArray, shape: readonly number[]): Targets {
  if (!sameBut1(targets.shape, shape)) {
    throw new TaggedError(
      'shape-mismatch',
      'targets of shape ({found}) do not match ({shape}): this loss needs one target for each element',
      { found: targets.shape.join(', '), shape: shape.join(', ') }
    );
  }
  const { values } = targets;
  const numElements = sizeOf(shape);
  const indices = new Int32Array(numElements);
  let isBinary = true;
  for (let i = 0; i < numElements; i++) {
    const target = values[i];
    if (!Number.isFinite(target)) {
      throw new TaggedError(
        'target-out-of-range',
        'target {target} of element {row} is not a number in 0..1',
        { target: String(target), row: i }
      );
    }
    indices[i] = Number(target > 0.5);
    isBinary &&= target === 0 || target === 1;
  }
  return isBinary
    ? { kind: 'indices', indices }
    : { kind: 'probabilities', indices, probabilities: bothShares(values) };
}

function sameBut1(shape: readonly number[], other: readonly number[]): boolean {
  const plain = (extents: readonly number[]): string => extents.filter(n => n !== 1).join();
  return plain(shape) === plain(other);
}

function bothShares(values: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    shares[2 * i] = 1 - values[i];
    shares[2 * i + 1] = values[i];
  }
  return shares;
}
