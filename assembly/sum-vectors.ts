import {
  coefficient,
  lowestOf,
  powerSeries,
  remainder,
  roundedPower,
  roundingOf,
  scaleOf,
  withPower
} from './exp-float32';
import { multiplyAddFloat32 } from './multiply-add';

/** Four classes are summed at once. */
const QUAD: usize = 64;

/**
 * Σ exp(x) of four rows that lie in vectors of their classes, and Σ exp(x)·(x − max), both over the power of two of the greatest
 * logit. The exponentials take the place of the logits. Returns how many of these were greater than the targets, as negative numbers.
 *
 * @param end of an even number of vectors
 * @param targets the logits of the targets
 */
export function sumVectors(
  from: usize,
  end: usize,
  max: v128,
  targets: v128,
  sumAt: usize,
  productAt: usize
): v128 {
  const scale = scaleOf(max);
  const rounding = roundingOf(scale);
  const lowest = lowestOf(scale);
  let sum = f32x4.splat(0.0);
  let product = sum;
  let otherProduct = sum;
  let ahead = i32x4.splat(0);
  for (; from + QUAD <= end; from += QUAD) {
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
    v128.store(from, s0);
    v128.store(from, s1, 16);
    v128.store(from, s2, 32);
    v128.store(from, s3, 48);
    sum = f32x4.add(sum, f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)));
    product = multiplyAddFloat32(s0, f32x4.sub(x0, max), product);
    otherProduct = multiplyAddFloat32(s1, f32x4.sub(x1, max), otherProduct);
    product = multiplyAddFloat32(s2, f32x4.sub(x2, max), product);
    otherProduct = multiplyAddFloat32(s3, f32x4.sub(x3, max), otherProduct);
  }
  if (from < end) {
    const y0 = v128.load(from);
    const y1 = v128.load(from, 16);
    const x0 = f32x4.pmax(y0, lowest);
    const x1 = f32x4.pmax(y1, lowest);
    ahead = i32x4.add(ahead, i32x4.add(f32x4.gt(y0, targets), f32x4.gt(y1, targets)));
    const k0 = roundedPower(x0, rounding);
    const k1 = roundedPower(x1, rounding);
    const s0 = withPower(powerSeries(remainder(x0, f32x4.sub(k0, rounding))), k0);
    const s1 = withPower(powerSeries(remainder(x1, f32x4.sub(k1, rounding))), k1);
    v128.store(from, s0);
    v128.store(from, s1, 16);
    sum = f32x4.add(sum, f32x4.add(s0, s1));
    product = multiplyAddFloat32(s0, f32x4.sub(x0, max), product);
    otherProduct = multiplyAddFloat32(s1, f32x4.sub(x1, max), otherProduct);
  }
  v128.store(sumAt, sum);
  v128.store(productAt, f32x4.add(product, otherProduct));
  return ahead;
}
