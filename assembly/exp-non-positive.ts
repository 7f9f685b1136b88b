import { multiplyAdd } from './multiply-add';

const INTERVAL_BITS: i32 = 11;
const INTERVALS: i32 = 1 << INTERVAL_BITS;
/** How far the number of the interval has to go to count powers of two in the exponent of a float64. */
const TO_EXPONENT: i32 = 52 - INTERVAL_BITS;

/** Bits of 2^(i/2048) less i << TO_EXPONENT, so that the whole number of the interval can be added. Filled by the host. */
export const POWERS: usize = memory.data(2048 << 3, 16);

/** Adding it rounds to a whole number, which is then in the lowest bits. */
const ROUNDING: f64 = 6755399441055744.0;
const PER_INTERVAL: f64 = 2954.639443740597;
/** ln2/2048 in two parts, as in src/losses/exp-non-positive.ts. */
const INTERVAL_HIGH: f64 = 6.9314718036912381649e-1 / 2048;
const INTERVAL_LOW: f64 = 1.90821492927058770002e-10 / 2048;

/** Below, the powers of two have no exponent any more. */
const LOWEST: f64 = -708.0;

/** x, but at least −708, whose exponential counts for nothing beside any that matters; NaN stays. */
export function atLeastLowest(x: v128): v128 {
  return f64x2.pmax(x, f64x2.splat(LOWEST));
}

/** eˣ of two numbers in −708..0, or NaN; the algorithm of src/losses/exp-non-positive.ts. */
export function expNonPositive(x: v128): v128 {
  const rounded = multiplyAdd(x, f64x2.splat(PER_INTERVAL), f64x2.splat(ROUNDING));
  const k = f64x2.sub(rounded, f64x2.splat(ROUNDING));
  const high = multiplyAdd(k, f64x2.splat(-INTERVAL_HIGH), x);
  const r = multiplyAdd(k, f64x2.splat(-INTERVAL_LOW), high);
  const power = i64x2.add(fractions(rounded), i64x2.shl(rounded, TO_EXPONENT));
  const cubic = multiplyAdd(r, f64x2.splat(1.0 / 6.0), f64x2.splat(0.5));
  const square = multiplyAdd(r, cubic, f64x2.splat(1.0));
  return multiplyAdd(power, f64x2.mul(r, square), power);
}

function fractions(rounded: v128): v128 {
  const low = (<usize>i32x4.extract_lane(rounded, 0)) & (INTERVALS - 1);
  const high = (<usize>i32x4.extract_lane(rounded, 2)) & (INTERVALS - 1);
  const first = v128.load64_zero(POWERS + (low << 3));
  return v128.load64_lane(POWERS + (high << 3), first, 1);
}
