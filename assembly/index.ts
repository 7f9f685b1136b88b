import { POWERS } from './exp-non-positive';
import { finishRows } from './finish-rows';
import { narrowRows } from './narrow-rows';
import { wideRows } from './wide-rows';

/** Rows of fewer classes are taken two at a time. */
const WIDE: i32 = 16;

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
  return finishRows(columns, capacity, numRows, indices);
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
  return finishRows(columns, capacity, numRows, indices);
}
