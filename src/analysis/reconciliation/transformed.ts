import { sizeOf, type NDArray, type Values } from '../../array/nd-array';
import { expNonPositive } from '../../losses/exp-non-positive';
import { sigmoid } from '../../losses/sigmoid';
import type { Transform } from './types';

/**
 * The array after a softmax along its class axis, an element-wise sigmoid or a logarithm, in its own precision, as a library
 * would compute it.
 */
export function transformed(array: NDArray, axis: number, transform: Transform): NDArray {
  switch (transform) {
    case 'none':
      return array;
    case 'softmax':
      return { ...array, values: softmaxAlong(array, axis) };
    case 'sigmoid':
      return { ...array, values: mapped(array.values, sigmoid) };
    case 'log':
      return { ...array, values: mapped(array.values, Math.log) };
  }
}

function mapped(values: Values, of: (value: number) => number): Values {
  const result = ofSameKind(values);
  for (let i = 0; i < values.length; i++) {
    result[i] = of(values[i]);
  }
  return result;
}

function softmaxAlong({ shape, values }: NDArray, axis: number): Values {
  const result = ofSameKind(values);
  const extent = shape[axis];
  const stride = sizeOf(shape.slice(axis + 1));
  const numRows = extent === 0 ? 0 : values.length / extent;
  for (let row = 0; row < numRows; row++) {
    const start = Math.floor(row / stride) * stride * extent + (row % stride);
    const end = start + stride * extent;
    let max = -Infinity;
    for (let i = start; i < end; i += stride) {
      max = Math.max(max, values[i]);
    }
    let sum = 0;
    for (let i = start; i < end; i += stride) {
      sum += expNonPositive(values[i] - max);
    }
    for (let i = start; i < end; i += stride) {
      result[i] = expNonPositive(values[i] - max) / sum;
    }
  }
  return result;
}

function ofSameKind(values: Values): Float32Array | Float64Array {
  return values instanceof Float32Array
    ? new Float32Array(values.length)
    : new Float64Array(values.length);
}
