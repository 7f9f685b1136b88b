import { gapAt, predictionAt, restAt, spreadAt } from './columns';
import { log1p } from './log1p';

/** IGNORED of src/losses/targets.ts. */
const IGNORED: i32 = -1;

/** Stands for the prediction of a row that is left to the reference. */
export const LEFT: i32 = -1;

/**
 * Makes losses and entropies of the sums, two rows at a time, and answers how many rows are left to the reference.
 *
 * @param smallest a smaller sum has its value from numbers below the range of the exponential, or is 0; NaN and ±inf come out
 * as NaN. Such rows are rare, and left to the reference.
 */
export function finishRows(
  columns: usize,
  capacity: i32,
  numRows: i32,
  indices: usize,
  smallest: f64
): i32 {
  let numLeft = 0;
  for (let row = 0; row < numRows; row += 2) {
    const rest = v128.load(restAt(columns, capacity, row));
    const spread = v128.load(spreadAt(columns, capacity, row));
    const gap = v128.load(gapAt(columns, capacity, row));
    const one = f64x2.splat(1.0);
    const inverse = f64x2.div(one, f64x2.add(one, rest));
    const loss = log1p(rest, inverse);
    const mean = f64x2.mul(spread, inverse);
    v128.store(restAt(columns, capacity, row), loss);
    v128.store(spreadAt(columns, capacity, row), f64x2.sub(loss, mean));
    v128.store(gapAt(columns, capacity, row), f64x2.add(loss, gap));
    if (i64x2.bitmask(f64x2.ge(rest, f64x2.splat(smallest))) !== 3) {
      numLeft += leave(columns, capacity, row, f64x2.extract_lane(rest, 0), smallest);
      numLeft +=
        row + 1 < numRows
          ? leave(columns, capacity, row + 1, f64x2.extract_lane(rest, 1), smallest)
          : 0;
    }
  }
  if (indices !== 0) {
    ignore(columns, capacity, numRows, indices);
  }
  return numLeft;
}

function leave(columns: usize, capacity: i32, row: i32, rest: f64, smallest: f64): i32 {
  if (rest >= smallest) {
    return 0;
  }
  store<i32>(predictionAt(columns, capacity, row), LEFT);
  return 1;
}

export function ignore(columns: usize, capacity: i32, numRows: i32, indices: usize): void {
  for (let row = 0; row < numRows; row++) {
    if (load<i32>(indices + ((<usize>row) << 2)) === IGNORED) {
      store<f64>(gapAt(columns, capacity, row), 0.0);
    }
  }
}
