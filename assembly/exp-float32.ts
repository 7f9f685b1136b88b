import { multiplyAddFloat32 } from './multiply-add';

/** Adding it rounds to a whole number, which is then in the lowest bits. */
const ROUNDING: f32 = 12582912.0;
const LOG2_E: f32 = 1.4426950408889634;
/** ln2 in two parts; the first one has so few bits that its product with k is exact. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;
const FRACTION_BITS: i32 = 23;

/** Coefficients of eʳ = 1 + r + r²·P(r), |r| ≤ ln2/2, from the Cephes library's expf (Moshier; relative error below 2e-7). */
const P0: f32 = 5.0000001201e-1;
const P1: f32 = 1.6666665459e-1;
const P2: f32 = 4.1665795894e-2;
const P3: f32 = 8.3334519073e-3;
const P4: f32 = 1.3981999507e-3;
const P5: f32 = 1.98756915e-4;

/** eˣ⁺ᵉ of four numbers x in −87..0, or NaN, each with a small e that x was rounded by. */
export function expFloat32(x: v128, e: v128): v128 {
  const rounded = multiplyAddFloat32(x, f32x4.splat(LOG2_E), f32x4.splat(ROUNDING));
  const k = f32x4.sub(rounded, f32x4.splat(ROUNDING));
  const high = multiplyAddFloat32(k, f32x4.splat(-LN2_HIGH), x);
  const r = f32x4.add(multiplyAddFloat32(k, f32x4.splat(-LN2_LOW), high), e);
  const square = f32x4.mul(r, r);
  let series = multiplyAddFloat32(r, f32x4.splat(P5), f32x4.splat(P4));
  series = multiplyAddFloat32(r, series, f32x4.splat(P3));
  series = multiplyAddFloat32(r, series, f32x4.splat(P2));
  series = multiplyAddFloat32(r, series, f32x4.splat(P1));
  series = multiplyAddFloat32(r, series, f32x4.splat(P0));
  const power = f32x4.add(multiplyAddFloat32(square, series, r), f32x4.splat(1.0));
  return i32x4.add(power, i32x4.shl(rounded, FRACTION_BITS));
}
