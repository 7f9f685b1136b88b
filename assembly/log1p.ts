import { multiplyAdd } from './multiply-add';

const LN2_HIGH: f64 = 6.9314718036912381649e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;
/** About √½. */
const BITS_OF_ROOT_HALF: i64 = 0x3fe6a09e00000000;
/** 2^52: numbers from here on have the unit as their last bit. */
const UNITS: f64 = 4503599627370496.0;

/** Coefficients of log(1 + f) = f − f²/2 + s·(f²/2 + R(s²)), s = f/(2 + f), by FreeBSD's msun (Remez, |error| < 2^−58). */
const L1: f64 = 6.66666666666673513e-1;
const L2: f64 = 3.999999999940941908e-1;
const L3: f64 = 2.857142874366239149e-1;
const L4: f64 = 2.222219843214978396e-1;
const L5: f64 = 1.818357216161805012e-1;
const L6: f64 = 1.531383769920937332e-1;
const L7: f64 = 1.479819860511658591e-1;

/**
 * log(1 + x) of two numbers x ≥ 0, or NaN: 1 + x = 2^k·(1 + f) with f around 0, and what the addition has rounded away, over
 * 1 + x, so that a small x keeps its digits.
 *
 * @param inverse 1/(1 + x)
 */
export function log1p(x: v128, inverse: v128): v128 {
  const one = f64x2.splat(1.0);
  const u = f64x2.add(one, x);
  const taken = f64x2.sub(u, one);
  const lost = f64x2.add(f64x2.sub(one, f64x2.sub(u, taken)), f64x2.sub(x, taken));
  const correction = f64x2.mul(lost, inverse);

  const exponent = i64x2.shr_u(i64x2.sub(u, i64x2.splat(BITS_OF_ROOT_HALF)), 52);
  const f = f64x2.sub(i64x2.sub(u, i64x2.shl(exponent, 52)), one);
  const k = f64x2.sub(v128.or(exponent, f64x2.splat(UNITS)), f64x2.splat(UNITS));

  const s = f64x2.div(f, f64x2.add(f64x2.splat(2.0), f));
  const z = f64x2.mul(s, s);
  const half = f64x2.mul(f64x2.mul(f, f), f64x2.splat(0.5));
  const product = f64x2.mul(s, f64x2.add(half, f64x2.mul(z, series(z))));
  const low = f64x2.add(product, multiplyAdd(k, f64x2.splat(LN2_LOW), correction));
  const rest = f64x2.sub(f64x2.sub(half, low), f);
  return f64x2.sub(f64x2.mul(k, f64x2.splat(LN2_HIGH)), rest);
}

function series(z: v128): v128 {
  const w = f64x2.mul(z, z);
  const even = polynomial(w, L2, L4, L6);
  const odd = multiplyAdd(w, polynomial(w, L3, L5, L7), f64x2.splat(L1));
  return multiplyAdd(z, even, odd);
}

function polynomial(x: v128, c0: f64, c1: f64, c2: f64): v128 {
  return multiplyAdd(x, multiplyAdd(x, f64x2.splat(c2), f64x2.splat(c1)), f64x2.splat(c0));
}
