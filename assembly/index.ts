import { POWERS } from './exp-non-positive';
import { finishRows } from './finish-rows';
import { multiplyAddFloat32 } from './multiply-add';
import { float32NarrowRows, MOST_CLASSES } from './float32-narrow-rows';
import { float32WideRows } from './float32-wide-rows';
import { narrowRows } from './narrow-rows';
import { hadTiny } from './tiny-probabilities';
import { valueRange } from './value-range';
import { wideRows } from './wide-rows';

/** Rows of fewer classes are taken two at a time. */
const WIDE: i32 = 16;

/** Sums from here on are in the range of a float64 exponential; of a float32 one, with that many below it. */
const SMALLEST: f64 = 1e-280;
const SMALLEST_FLOAT32: f64 = 1e-24;

export { hadTiny, valueRange };

/** Where the host puts the table of powers. */
export function powers(): usize {
  return POWERS;
}

/** The first address that the host may use. */
export function base(): usize {
  return __heap_base;
}

/** Statistics of rows of float32; see src/losses/row-kernel.ts. Answers how many rows are left to the reference. */
export function float32Rows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): i32 {
  if (numClasses < WIDE) {
    narrowRows<f32>(values, numRows, numClasses, indices, columns, capacity);
  } else {
    wideRows<f32>(values, numRows, numClasses, indices, columns, capacity);
  }
  return finishRows<f64>(columns, capacity, numRows, indices, SMALLEST);
}

/** The same of float64. */
export function float64Rows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): i32 {
  if (numClasses < WIDE) {
    narrowRows<f64>(values, numRows, numClasses, indices, columns, capacity);
  } else {
    wideRows<f64>(values, numRows, numClasses, indices, columns, capacity);
  }
  return finishRows<f64>(columns, capacity, numRows, indices, SMALLEST);
}

/** Statistics of rows of float32 to 1e-6 relative, in a fraction of the time; float32 themselves, but for the losses of the targets. */
export function roughFloat32Rows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): i32 {
  if (numClasses <= MOST_CLASSES) {
    return float32NarrowRows(values, numRows, numClasses, indices, columns, capacity);
  }
  float32WideRows(values, numRows, numClasses, indices, columns, capacity);
  return finishRows<f32>(columns, capacity, numRows, indices, SMALLEST_FLOAT32);
}

/**
 * Whether the module computes as accurately as it must. One with relaxed SIMD may meet a processor without fused multiply-add.
 *
 * @param x 1 + 2^−12, whose square 1 + 2^−11 + 2^−24 has one bit more than a float32
 */
export function isAccurate(x: f32): bool {
  const square = multiplyAddFloat32(f32x4.splat(x), f32x4.splat(x), f32x4.splat(1.0 - 2.0 * x));
  return !ASC_FEATURE_RELAXED_SIMD || f32x4.extract_lane(square, 0) !== 0.0;
}
