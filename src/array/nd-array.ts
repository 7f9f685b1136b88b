import { TaggedError } from '../errors';
import { isFloating, type DType } from './dtype';
import type { Provenance } from './provenance';

/**
 * The storage of values: float16, bfloat16 and float32 are held as Float32Array, bool and integers of up to 32 bits (but
 * uint32) as Int32Array, everything else as Float64Array. Each holds its element types without loss; 64-bit integers beyond
 * ±2^53 are refused where they are read.
 */
export type Values = Float64Array | Float32Array | Int32Array;

/** An n-dimensional array in C order. */
export interface NDArray {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly values: Values;
  readonly provenance: Provenance;
  /** The names along the last axis, such as those of a frame's columns, where there are any. */
  readonly labels?: readonly string[];
  /** The names that the values 0, 1, … stand for, where the array is of names. */
  readonly classNames?: readonly string[];
}

/** The number of elements of a shape; 1 for the empty shape of a scalar. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, extent) => size * extent, 1);
}

export function createValues(dtype: DType, size: number): Values {
  switch (dtype) {
    case 'float16':
    case 'bfloat16':
    case 'float32':
      return new Float32Array(size);
    case 'float64':
    case 'int64':
    case 'uint64':
    case 'uint32':
      return new Float64Array(size);
    default:
      return new Int32Array(size);
  }
}

/** Builds an array from plain numbers, checking that they fill the shape. */
export function createArray(
  numbers: ArrayLike<number>,
  shape: readonly number[],
  dtype: DType,
  provenance: Provenance
): NDArray {
  const size = sizeOf(shape);
  if (numbers.length !== size) {
    throw new TaggedError('broken-array', '{found} values do not fill shape ({shape})', {
      found: numbers.length,
      shape: shape.join(', ')
    });
  }
  const values = createValues(dtype, size);
  values.set(numbers);
  return { dtype, shape: [...shape], values, provenance };
}

/** Whether every element is a whole number, whatever the element type. */
export function isWhole(array: NDArray): boolean {
  return !isFloating(array.dtype) || array.values.every(Number.isInteger);
}
