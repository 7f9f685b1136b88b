import { atLeastLowest, expNonPositive } from './exp-non-positive';
import { placeOfGreatest } from './row-maximum';
import { storeRow } from './store-row';
import { sumOfLanes } from './sum-of-lanes';

/**
 * One row after the other, each in vectors of its classes: the maximum and its place, then the sums. For the sums the maximum
 * is overwritten by −inf, which counts for nothing, and so is what follows the row, up to the end of the last vector.
 */
export function wideRows<T>(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): void {
  const size = <usize>numClasses * sizeof<T>();
  for (let row = 0; row < numRows; row++) {
    const start = values + <usize>row * size;
    const end = start + size;
    const following = v128.load(end);
    v128.store(end, v128.splat<T>(<T>-Infinity));

    const bestAt = placeOfGreatest<T>(start, end);
    const max = load<T>(bestAt);
    const best = <i32>((bestAt - start) / sizeof<T>());
    const target = indices === 0 ? best : load<i32>(indices + ((<usize>row) << 2));
    const targetLogit: T = target < 0 ? <T>NaN : load<T>(start + <usize>target * sizeof<T>());

    store<T>(bestAt, <T>-Infinity);
    const maxes = f64x2.splat(<f64>max);
    let rest = f64x2.splat(0.0);
    let spread = f64x2.splat(0.0);
    const logits = v128.splat<T>(targetLogit);
    let ahead = i32x4.splat(0);
    for (let at = start; at < end; at += 16) {
      const x = v128.load(at);
      ahead = i32x4.add(ahead, v128.gt<T>(x, logits));
      const first = sizeof<T>() === 4 ? f64x2.promote_low_f32x4(x) : x;
      const below = atLeastLowest(f64x2.sub(first, maxes));
      const exponential = expNonPositive(below);
      rest = f64x2.add(rest, exponential);
      spread = f64x2.add(spread, f64x2.mul(exponential, below));
      if (sizeof<T>() === 4) {
        const last = f64x2.promote_low_f32x4(i64x2.shuffle(x, x, 1, 0));
        const lastBelow = atLeastLowest(f64x2.sub(last, maxes));
        const lastExponential = expNonPositive(lastBelow);
        rest = f64x2.add(rest, lastExponential);
        spread = f64x2.add(spread, f64x2.mul(lastExponential, lastBelow));
      }
    }
    store<T>(bestAt, max);
    v128.store(end, following);
    storeRow(
      columns,
      capacity,
      row,
      f64x2.extract_lane(rest, 0) + f64x2.extract_lane(rest, 1) + <f64>(max - max),
      f64x2.extract_lane(spread, 0) + f64x2.extract_lane(spread, 1),
      best,
      <f64>max - <f64>targetLogit,
      // of float64 each comparison that holds is −1 twice
      <i32>(max > targetLogit) - sumOfLanes(ahead) / (sizeof<T>() >> 2)
    );
  }
}
