import {
  coefficient,
  lowestOf,
  remainder,
  roundedPower,
  roundingOf,
  scaleOf,
  withPower
} from './exp-float32';
import { multiplyAddFloat32 } from './multiply-add';

/** Two sums of float64, and two more. */
const SUMS: usize = memory.data(64, 16);

/** Bytes that are summed in float32 before the sums are added up in float64. */
const FLUSH: usize = 1024;

/** Bytes that are summed at once. */
export const GROUP: usize = 64;

/** Σ exp(x − max)·2^−scale of the row that was summed last. */
export function sumOfPowers(): f64 {
  return load<f64>(SUMS) + load<f64>(SUMS, 8) + load<f64>(SUMS, 16) + load<f64>(SUMS, 24);
}

/** The same of exp(x)·(x − max). */
export function sumOfProducts(): f64 {
  return load<f64>(SUMS, 32) + load<f64>(SUMS, 40) + load<f64>(SUMS, 48) + load<f64>(SUMS, 56);
}

/** Sums over the logits of a row, up to a whole group. Returns how many are greater than the target's, as negative numbers. */
export function sumGroups(start: usize, end: usize, max: v128, targets: v128): v128 {
  const scale = scaleOf(max);
  const rounding = roundingOf(scale);
  const lowest = lowestOf(scale);
  let powers = f64x2.splat(0.0);
  let lastPowers = powers;
  let products = powers;
  let lastProducts = powers;
  let ahead = i32x4.splat(0);
  for (let from = start; from < end;) {
    const stop = min(from + FLUSH, end);
    let sum = f32x4.splat(0.0);
    let product = sum;
    let otherProduct = sum;
    for (; from < stop; from += GROUP) {
      const y0 = v128.load(from);
      const y1 = v128.load(from, 16);
      const y2 = v128.load(from, 32);
      const y3 = v128.load(from, 48);
      const x0 = f32x4.pmax(y0, lowest);
      const x1 = f32x4.pmax(y1, lowest);
      const x2 = f32x4.pmax(y2, lowest);
      const x3 = f32x4.pmax(y3, lowest);
      ahead = i32x4.add(ahead, i32x4.add(f32x4.gt(y0, targets), f32x4.gt(y1, targets)));
      ahead = i32x4.add(ahead, i32x4.add(f32x4.gt(y2, targets), f32x4.gt(y3, targets)));
      const k0 = roundedPower(x0, rounding);
      const k1 = roundedPower(x1, rounding);
      const k2 = roundedPower(x2, rounding);
      const k3 = roundedPower(x3, rounding);
      const r0 = remainder(x0, f32x4.sub(k0, rounding));
      const r1 = remainder(x1, f32x4.sub(k1, rounding));
      const r2 = remainder(x2, f32x4.sub(k2, rounding));
      const r3 = remainder(x3, f32x4.sub(k3, rounding));

      const highest = coefficient(5);
      let c = coefficient(4);
      let s0 = multiplyAddFloat32(r0, highest, c);
      let s1 = multiplyAddFloat32(r1, highest, c);
      let s2 = multiplyAddFloat32(r2, highest, c);
      let s3 = multiplyAddFloat32(r3, highest, c);
      c = coefficient(3);
      s0 = multiplyAddFloat32(r0, s0, c);
      s1 = multiplyAddFloat32(r1, s1, c);
      s2 = multiplyAddFloat32(r2, s2, c);
      s3 = multiplyAddFloat32(r3, s3, c);
      c = coefficient(2);
      s0 = multiplyAddFloat32(r0, s0, c);
      s1 = multiplyAddFloat32(r1, s1, c);
      s2 = multiplyAddFloat32(r2, s2, c);
      s3 = multiplyAddFloat32(r3, s3, c);
      c = coefficient(1);
      s0 = multiplyAddFloat32(r0, s0, c);
      s1 = multiplyAddFloat32(r1, s1, c);
      s2 = multiplyAddFloat32(r2, s2, c);
      s3 = multiplyAddFloat32(r3, s3, c);
      c = coefficient(0);
      s0 = withPower(multiplyAddFloat32(r0, s0, c), k0);
      s1 = withPower(multiplyAddFloat32(r1, s1, c), k1);
      s2 = withPower(multiplyAddFloat32(r2, s2, c), k2);
      s3 = withPower(multiplyAddFloat32(r3, s3, c), k3);

      sum = f32x4.add(sum, f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)));
      product = multiplyAddFloat32(s0, f32x4.sub(x0, max), product);
      otherProduct = multiplyAddFloat32(s1, f32x4.sub(x1, max), otherProduct);
      product = multiplyAddFloat32(s2, f32x4.sub(x2, max), product);
      otherProduct = multiplyAddFloat32(s3, f32x4.sub(x3, max), otherProduct);
    }
    product = f32x4.add(product, otherProduct);
    powers = f64x2.add(powers, f64x2.promote_low_f32x4(sum));
    lastPowers = f64x2.add(lastPowers, f64x2.promote_low_f32x4(i64x2.shuffle(sum, sum, 1, 0)));
    products = f64x2.add(products, f64x2.promote_low_f32x4(product));
    lastProducts = f64x2.add(
      lastProducts,
      f64x2.promote_low_f32x4(i64x2.shuffle(product, product, 1, 0))
    );
  }
  v128.store(SUMS, powers);
  v128.store(SUMS, lastPowers, 16);
  v128.store(SUMS, products, 32);
  v128.store(SUMS, lastProducts, 48);
  return ahead;
}
