import { multiplyAddFloat32, takenFromFloat32 } from './multiply-add';

/** log(1 + f) = f − f²/2 + f³·P(f), √½ − 1 ≤ f ≤ √2 − 1: the highest coefficient first; minimax, relative error 3e-8. */
const SERIES: usize = memory.data<f32>([
  0.08700437843799591, -0.14267487823963165, 0.14914767444133759, -0.1657758504152298,
  0.19963063299655914, -0.2500133812427521, 0.3333390951156616
]);
/** ½, and ln2 in two parts; the first one has so few bits that its product with an exponent is exact. */
const CONSTANTS: usize = memory.data<f32>([0.5, 0.693359375, -2.1219444e-4, 1.0]);
/** The bits of √½. */
const ROOT_HALF: usize = memory.data<i32>([0x3f3504f3]);
const FRACTION_BITS: i32 = 23;

/**
 * log(1 + x) of four numbers 0 ≤ x < 2^24, or NaN: 1 + x = 2^k·(1 + f) with f around 0, and what the addition has rounded away,
 * over 1 + x, so that a small x keeps its digits.
 *
 * @param sum 1 + x
 * @param inverse 1/(1 + x)
 */
export function log1pFloat32(x: v128, sum: v128, inverse: v128): v128 {
  const one = v128.load32_splat(CONSTANTS, 12);
  const lost = f32x4.sub(x, f32x4.sub(sum, one));
  const exponent = i32x4.shr_s(i32x4.sub(sum, v128.load32_splat(ROOT_HALF)), FRACTION_BITS);
  const f = f32x4.sub(i32x4.sub(sum, i32x4.shl(exponent, FRACTION_BITS)), one);
  const k = f32x4.convert_i32x4_s(exponent);
  const square = f32x4.mul(f, f);
  let series = multiplyAddFloat32(f, v128.load32_splat(SERIES), v128.load32_splat(SERIES, 4));
  series = multiplyAddFloat32(f, series, v128.load32_splat(SERIES, 8));
  series = multiplyAddFloat32(f, series, v128.load32_splat(SERIES, 12));
  series = multiplyAddFloat32(f, series, v128.load32_splat(SERIES, 16));
  series = multiplyAddFloat32(f, series, v128.load32_splat(SERIES, 20));
  series = multiplyAddFloat32(f, series, v128.load32_splat(SERIES, 24));
  let low = f32x4.mul(lost, inverse);
  low = multiplyAddFloat32(k, v128.load32_splat(CONSTANTS, 8), low);
  low = multiplyAddFloat32(f32x4.mul(f, square), series, low);
  low = takenFromFloat32(square, v128.load32_splat(CONSTANTS), low);
  return multiplyAddFloat32(k, v128.load32_splat(CONSTANTS, 4), f32x4.add(f, low));
}
