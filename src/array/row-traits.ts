import { sizeOf, type NDArray } from './nd-array';

/** What the rows look like along the axis that may hold the classes: axis 1, as PyTorch has it, or the last one. */
export interface RowTraits {
  /** The axis along which each row is one 1 among zeros, or null. */
  readonly oneHotAxis: number | null;
  /** The axis along which each row is non-negative and sums to 1, as far as its digits can tell, or null. */
  readonly distributionAxis: number | null;
}

/** Looks at the rows until one fails, so that an array of anything else costs next to nothing. */
export function rowTraits(array: NDArray): RowTraits {
  const { shape, values } = array;
  const last = shape.length - 1;
  const axes = values.length === 0 ? [] : last > 1 ? [1, last] : [last];
  const classAxes = axes.filter(axis => shape[axis] > 1);
  return {
    oneHotAxis: classAxes.find(axis => everyRow(array, axis, isOneHot)) ?? null,
    distributionAxis: classAxes.find(axis => everyRow(array, axis, isDistribution)) ?? null
  };
}

type RowTest = (array: NDArray, start: number, stride: number, extent: number) => boolean;

function everyRow(array: NDArray, axis: number, holds: RowTest): boolean {
  const extent = array.shape[axis];
  const stride = sizeOf(array.shape.slice(axis + 1));
  const numRows = array.values.length / extent;
  for (let row = 0; row < numRows; row++) {
    const start = Math.floor(row / stride) * stride * extent + (row % stride);
    if (!holds(array, start, stride, extent)) {
      return false;
    }
  }
  return true;
}

function isOneHot({ values }: NDArray, start: number, stride: number, extent: number): boolean {
  let ones = 0;
  for (let i = 0; i < extent; i++) {
    const value = values[start + i * stride];
    if (value === 1) {
      ones++;
    } else if (value !== 0) {
      return false;
    }
  }
  return ones === 1;
}

function isDistribution(array: NDArray, start: number, stride: number, extent: number): boolean {
  let sum = 0;
  for (let i = 0; i < extent; i++) {
    const value = array.values[start + i * stride];
    if (!(value >= 0)) {
      return false;
    }
    sum += value;
  }
  return Math.abs(sum - 1) <= sumTolerance(array, extent);
}

/** What tells how finely values are rounded. */
export type Precision = Pick<NDArray, 'dtype' | 'provenance'>;

/** How far printed values can be off; 0 if exact. */
export function printedBound({ provenance }: Precision): number {
  return provenance.kind === 'printed' ? provenance.bound : 0;
}

/**
 * How far a row of `extent` probabilities may miss 1 through rounding alone: half a unit of the last digit each where they
 * were printed, and the precision of half floats otherwise. Never more than 0.05, beyond which the check would say nothing.
 */
export function sumTolerance(precision: Precision, extent: number): number {
  const epsilon = HALF_EPSILON[precision.dtype] ?? 0;
  return Math.min(0.05, 1e-4 + epsilon + extent * printedBound(precision));
}

/** Spacing of the numbers next to 1. */
const HALF_EPSILON: Partial<Record<NDArray['dtype'], number>> = {
  float16: 2 ** -10,
  bfloat16: 2 ** -7
};
