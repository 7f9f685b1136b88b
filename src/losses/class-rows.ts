import { TaggedError } from '../errors';
import { sizeOf, type NDArray, type Values } from '../array/nd-array';

/** An array seen as one row of classes for each sample. */
export interface ClassRows {
  readonly numSamples: number;
  readonly numClasses: number;
  /** The array's shape without the class axis; samples are its positions in C order. */
  readonly sampleShape: readonly number[];
  /** numSamples × numClasses, row by row. The array's own values where the class axis is the last. */
  readonly values: Values;
}

/**
 * Brings the class axis of (C), (N, C) or (N, C, d1…dk) last. A negative axis counts from the end. An axis that does not
 * exist and an axis without classes are errors.
 */
export function classRows(array: NDArray, axis: number): ClassRows {
  const { shape } = array;
  const classAxis = resolveAxis(shape, axis);
  const numClasses = shape[classAxis];
  if (numClasses === 0) {
    throw new TaggedError('unsupported-array', 'shape ({shape}) has no classes along axis {axis}', {
      shape: shape.join(', '),
      axis
    });
  }
  const sampleShape = shape.filter((_, index) => index !== classAxis);
  const values = classAxis === shape.length - 1 ? array.values : moveAxisLast(array, classAxis);
  return { numSamples: sizeOf(sampleShape), numClasses, sampleShape, values };
}

/** The axis counted from the front. */
export function resolveAxis(shape: readonly number[], axis: number): number {
  const resolved = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(axis) || resolved < 0 || resolved >= shape.length) {
    throw new TaggedError('invalid-option', 'axis {axis} does not exist in shape ({shape})', {
      axis,
      shape: shape.join(', ')
    });
  }
  return resolved;
}

function moveAxisLast({ shape, values }: NDArray, axis: number): Values {
  const extent = shape[axis];
  const inner = sizeOf(shape.slice(axis + 1));
  const moved = values.slice();
  for (let start = 0; start < values.length; start += extent * inner) {
    for (let row = 0; row < inner; row++) {
      const to = start + row * extent;
      for (let k = 0; k < extent; k++) {
        moved[to + k] = values[start + k * inner + row];
      }
    }
  }
  return moved;
}
