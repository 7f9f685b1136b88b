import { expFloat32 } from './exp-float32';

/** Four sums of float64, four of float64, four float32 and four int32. */
const SUMS: usize = memory.data(96, 16);

/** Below, a float32 exponential has no exponent any more. */
const LOWEST: f32 = -87.0;

/** Bytes that are summed at once: their sums are made in float32, and added up in float64. */
export const GROUP: usize = 64;

/** Σ exp(x − max) of two lanes. */
export function restOfLanes(lane: i32): v128 {
  return v128.load(SUMS + ((<usize>lane) << 3));
}

/** Σ exp(x − max)·(x − max) of two lanes. */
export function spreadOfLanes(lane: i32): v128 {
  return v128.load(SUMS + ((<usize>lane) << 3), 32);
}

/** The greatest of each of the four lanes. */
export function greatestOfLanes(): v128 {
  return v128.load(SUMS, 64);
}

/** How many of each lane are greater than its target. */
export function ranksOfLanes(): v128 {
  return v128.load(SUMS, 80);
}

/** Sums over groups of vectors, each lane by itself. */
export function sumGroups(from: usize, end: usize, max: v128, target: v128): void {
  let rest = f64x2.splat(0.0);
  let lastRest = rest;
  let spread = rest;
  let lastSpread = rest;
  let greatest = f32x4.splat(-Infinity);
  let rank = i32x4.splat(0);
  for (; from < end; from += GROUP) {
    const x0 = v128.load(from);
    const x1 = v128.load(from, 16);
    const x2 = v128.load(from, 32);
    const x3 = v128.load(from, 48);
    greatest = f32x4.pmax(greatest, f32x4.pmax(f32x4.pmax(x0, x1), f32x4.pmax(x2, x3)));
    rank = i32x4.sub(rank, i32x4.add(f32x4.gt(x0, target), f32x4.gt(x1, target)));
    rank = i32x4.sub(rank, i32x4.add(f32x4.gt(x2, target), f32x4.gt(x3, target)));

    const d0 = f32x4.sub(x0, max);
    const d1 = f32x4.sub(x1, max);
    const d2 = f32x4.sub(x2, max);
    const d3 = f32x4.sub(x3, max);
    const e0 = expFloat32(atLeastLowest(d0), roundedOff(x0, max, d0));
    const e1 = expFloat32(atLeastLowest(d1), roundedOff(x1, max, d1));
    const e2 = expFloat32(atLeastLowest(d2), roundedOff(x2, max, d2));
    const e3 = expFloat32(atLeastLowest(d3), roundedOff(x3, max, d3));

    const sum = f32x4.add(f32x4.add(e0, e1), f32x4.add(e2, e3));
    rest = f64x2.add(rest, f64x2.promote_low_f32x4(sum));
    lastRest = f64x2.add(lastRest, f64x2.promote_low_f32x4(i64x2.shuffle(sum, sum, 1, 0)));
    const products = f32x4.add(
      f32x4.add(f32x4.mul(e0, atLeastLowest(d0)), f32x4.mul(e1, atLeastLowest(d1))),
      f32x4.add(f32x4.mul(e2, atLeastLowest(d2)), f32x4.mul(e3, atLeastLowest(d3)))
    );
    spread = f64x2.add(spread, f64x2.promote_low_f32x4(products));
    lastSpread = f64x2.add(
      lastSpread,
      f64x2.promote_low_f32x4(i64x2.shuffle(products, products, 1, 0))
    );
  }
  v128.store(SUMS, rest);
  v128.store(SUMS, lastRest, 16);
  v128.store(SUMS, spread, 32);
  v128.store(SUMS, lastSpread, 48);
  v128.store(SUMS, greatest, 64);
  v128.store(SUMS, rank, 80);
}

function atLeastLowest(difference: v128): v128 {
  return f32x4.pmax(difference, f32x4.splat(LOWEST));
}

/** (x − max) − d, exactly (Knuth's two-sum), where d was rounded from x − max; 0 where d is too small to matter. */
function roundedOff(x: v128, max: v128, d: v128): v128 {
  const taken = f32x4.add(d, max);
  const lost = f32x4.sub(f32x4.sub(x, taken), f32x4.add(max, f32x4.sub(d, taken)));
  return v128.and(lost, f32x4.ge(d, f32x4.splat(LOWEST)));
}
