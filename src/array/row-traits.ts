import { sizeOf, type NDArray } from './nd-array';

/** What the rows along the class axis look like; the axis is the last one, or axis 1 where only that one fits. */
export interface RowTraits {
  /** Each row is one 1 among zeros. */
  readonly oneHot: boolean;
  /** Each row is non-negative and sums to 1, as far as its printed or stored digits can tell. */
  readonly rowsSumToOne: boolean;
}

/** Looks at the rows until one fails, so that an array of anything else costs next to nothing. */
export function rowsAlong(array: NDArray): RowTraits {
  const { shape, values } = array;
  if (shape.length === 0 || values.length === 0) {
    return { oneHot: false, rowsSumToOne: false };
  }
  const axes = shape.length > 2 ? [shape.length - 1, 1] : [shape.length - 1];
  const classAxes = axes.filter(axis => shape[axis] > 1);
  return {
    oneHot: classAxes.some(axis => everyRow(array, axis, isOneHot)),
    rowsSumToOne: classAxes.some(axis => everyRow(array, axis, isDistribution))
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
    if (!(value >= 0 && value <= 1)) {
      return false;
    }
    sum += value;
  }
  return Math.abs(sum - 1) <= sumTolerance(array, extent);
}

/**
 * How far a row of `extent` probabilities may miss 1 through rounding alone: half a unit of the last digit each where they
 * were printed, and the precision of half floats otherwise.
 */
export function sumTolerance({ dtype, provenance }: NDArray, extent: number): number {
  const epsilon = EPSILON[dtype] ?? 0;
  const bound = provenance.kind === 'printed' ? provenance.bound : 0;
  return Math.min(0.05, 1e-4 + epsilon + extent * bound);
}

const EPSILON: Partial<Record<NDArray['dtype'], number>> = {
  float16: 2 ** -10,
  bfloat16: 2 ** -7
};
