import {
  entropyAt,
  gapAt,
  lossAt,
  predictionAt,
  probabilityAt,
  rankAt,
  restAt,
  spreadAt
} from './columns';
import { atLeastLowest, expNonPositive } from './exp-non-positive';
import { log1p } from './log1p';
import { ignore } from './target-logits';
import { withoutTiny } from './tiny-probabilities';

/** Stands for the prediction of a row that is left to the reference. */
export const LEFT: i32 = -1;

/** Exponentials of lower numbers are below the range of their type. */
const LOWEST: f64 = -708.0;
const LOWEST_FLOAT32: f64 = -86.0;

/**
 * Makes losses, entropies and probabilities of the sums, two rows at a time, and answers how many rows are left to the reference.
 *
 * @param T of all but the losses of the targets
 * @param smallest a smaller sum has its value from numbers below the range of the exponential, or is 0; NaN and ±inf come out
 * as NaN. Such rows are rare, and left to the reference.
 */
export function finishRows<T>(
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
    storeTwo<T>(lossAt<T>(columns, capacity, row), loss);
    storeTwo<T>(entropyAt<T>(columns, capacity, row), f64x2.sub(loss, mean));
    const targetLoss = f64x2.add(loss, gap);
    v128.store(gapAt(columns, capacity, row), targetLoss);
    storeTwo<T>(probabilityAt<T>(columns, capacity, row), probabilityOf<T>(targetLoss));
    if (i64x2.bitmask(f64x2.ge(rest, f64x2.splat(smallest))) !== 3) {
      numLeft += leave(columns, capacity, row, f64x2.extract_lane(rest, 0), smallest);
      numLeft +=
        row + 1 < numRows
          ? leave(columns, capacity, row + 1, f64x2.extract_lane(rest, 1), smallest)
          : 0;
    }
  }
  if (indices !== 0) {
    ignore<T>(
      gapAt(columns, capacity, 0),
      probabilityAt<T>(columns, capacity, 0),
      rankAt(columns, capacity, 0),
      indices,
      numRows
    );
  }
  return numLeft;
}

function probabilityOf<T>(loss: v128): v128 {
  const below = f64x2.neg(loss);
  const lowest = f64x2.splat(sizeof<T>() === 8 ? LOWEST : LOWEST_FLOAT32);
  return withoutTiny(expNonPositive(atLeastLowest(below)), f64x2.lt(below, lowest));
}

function storeTwo<T>(at: usize, numbers: v128): void {
  if (sizeof<T>() === 8) {
    v128.store(at, numbers);
  } else {
    v128.store64_lane(at, f32x4.demote_f64x2_zero(numbers), 0);
  }
}

function leave(columns: usize, capacity: i32, row: i32, rest: f64, smallest: f64): i32 {
  if (rest >= smallest) {
    return 0;
  }
  store<i32>(predictionAt(columns, capacity, row), LEFT);
  return 1;
}
