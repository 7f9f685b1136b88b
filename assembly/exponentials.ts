import { atLeastLowest, expNonPositive } from './exp-non-positive';

/** Replaces each of some numbers x ≥ 0 by e^−x, two at a time; answers whether one of them was too large for that. */
export function exponentials(values: usize, count: i32): bool {
  const end = values + ((<usize>count) << 3);
  let isLarge = i64x2.splat(0);
  for (let at = values; at < end; at += 16) {
    const x = f64x2.neg(v128.load(at));
    const bounded = atLeastLowest(x);
    isLarge = v128.or(isLarge, f64x2.lt(x, bounded));
    v128.store(at, expNonPositive(bounded));
  }
  return v128.any_true(isLarge);
}
