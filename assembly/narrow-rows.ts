import { gapAt, predictionAt, rankAt, restAt, spreadAt } from './columns';
import { atLeastLowest, expNonPositive } from './exp-non-positive';

/**
 * Two rows at a time, one in each half of the vectors: rows of a few classes would leave most of a vector empty, and cost
 * more to add up than to compute. What follows the last row is read as another one.
 */
export function narrowRows<T>(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): void {
  const size = <usize>numClasses * sizeof<T>();
  const none = f64x2.splat(-Infinity);
  for (let row = 0; row < numRows; row += 2) {
    const start = values + <usize>row * size;
    let max = none;
    let best = f64x2.splat(0.0);
    for (let k = 0; k < numClasses; k++) {
      const x = pair<T>(start + <usize>k * sizeof<T>(), size);
      best = v128.bitselect(f64x2.splat(<f64>k), best, f64x2.gt(x, max));
      max = f64x2.pmax(max, x);
    }
    const best0 = <i32>f64x2.extract_lane(best, 0);
    const best1 = <i32>f64x2.extract_lane(best, 1);
    const target0 = indices === 0 ? best0 : load<i32>(indices + ((<usize>row) << 2));
    const target1 = indices === 0 ? best1 : load<i32>(indices + ((<usize>row) << 2), 4);
    const logit0 = logitOf<T>(start, target0);
    const logit1 = logitOf<T>(start + size, target1);

    const logits = f64x2.replace_lane(f64x2.splat(logit0), 1, logit1);
    let ahead = i64x2.splat(0);
    let rest = f64x2.splat(0.0);
    let spread = f64x2.splat(0.0);
    for (let k = 0; k < numClasses; k++) {
      const all = pair<T>(start + <usize>k * sizeof<T>(), size);
      ahead = i64x2.sub(ahead, f64x2.gt(all, logits));
      const x = v128.bitselect(none, all, f64x2.eq(f64x2.splat(<f64>k), best));
      const below = atLeastLowest(f64x2.sub(x, max));
      const exponential = expNonPositive(below);
      rest = f64x2.add(rest, exponential);
      spread = f64x2.add(spread, f64x2.mul(exponential, below));
    }
    rest = f64x2.add(rest, f64x2.sub(max, max));
    const gap = f64x2.sub(max, logits);
    v128.store(restAt(columns, capacity, row), rest);
    v128.store(spreadAt(columns, capacity, row), spread);
    v128.store(gapAt(columns, capacity, row), gap);
    store<i32>(predictionAt(columns, capacity, row), best0);
    store<i32>(predictionAt(columns, capacity, row), best1, 4);
    store<i32>(rankAt(columns, capacity, row), i32x4.extract_lane(ahead, 0));
    store<i32>(rankAt(columns, capacity, row), i32x4.extract_lane(ahead, 2), 4);
  }
}

/** The number at an address, and the one below it in the next row. */
function pair<T>(at: usize, size: usize): v128 {
  if (sizeof<T>() === 8) {
    return v128.load64_lane(at + size, v128.load64_zero(at), 1);
  }
  return f64x2.promote_low_f32x4(v128.load32_lane(at + size, v128.load32_zero(at), 1));
}

function logitOf<T>(start: usize, target: i32): f64 {
  return target < 0 ? NaN : <f64>load<T>(start + <usize>target * sizeof<T>());
}
