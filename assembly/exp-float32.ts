import { expNonPositive } from './exp-non-positive';
import { multiplyAddFloat32, takenFromFloat32 } from './multiply-add';

/*
 * Constants are read from memory, each where it is used: a load costs nothing beside arithmetic, whereas V8 composes a constant
 * vector of four instructions, and again each time, since it has too few registers to keep it.
 */
const NUMBERS: usize = memory.data<f32>([
  1.4426950408889634, 1.0, 0.6931471805599453, 124.0, 12582912.0, -1.3349758e-8, 1048576.0, 4096.0
]);
/** ln2 in two parts; the first one has so few bits that its product with k is exact. */
const LN2_PARTS: usize = memory.data<f32>([0.693359375, -2.1219444e-4]);

const LOG2_E: f32 = 1.4426950408889634;
const LN2: f64 = 0.6931471805599453;
const ROOT_E: f64 = 1.6487212707001282;
const FRACTION_BITS: i32 = 23;

/**
 * With fused multiply-add the powers are those of 2^LOG2_E, in float32 a little less than e: a term e^d comes out as
 * e^(d + d·DEVIATION), and a sum Σ e^d has this much of Σ d·e^d too much.
 */
export const DEVIATION: f64 = ASC_FEATURE_RELAXED_SIMD ? <f64>LOG2_E * LN2 - 1.0 : 0.0;

/** Rows whose greatest logit is farther from 0 are left to the reference: their powers of two are not exact. */
export const FARTHEST: f32 = ASC_FEATURE_RELAXED_SIMD ? 1048576.0 : 4096.0;

/**
 * Coefficients of 2^−g, |g| ≤ ½, for fused multiply-add, and of eʳ, |r| ≤ ln2/2, else; the highest power first, the constant
 * one is 1. Minimax, relative error 1e-7. They stay in memory: V8 has too few registers to keep them, and a load costs less
 * than what it does with a constant.
 */
const POWERS_OF_TWO: usize = memory.data<f32>([
  -0.001326472719742927, 0.0096715126396531, -0.05550733743251292, 0.24022242085375023,
  -0.693146977599165
]);
const POWERS_OF_E: usize = memory.data<f32>([
  0.008290314715503903, 0.04189792929679539, 0.16667636194800636, 0.4999914953070698,
  0.9999997071894883
]);
const SERIES: usize = ASC_FEATURE_RELAXED_SIMD ? POWERS_OF_TWO : POWERS_OF_E;

/** 1 four times. */
export function ones(): v128 {
  return v128.load32_splat(NUMBERS, 4);
}

function log2E(): v128 {
  return v128.load32_splat(NUMBERS);
}

/** The rows whose greatest logit is too far from 0. */
export function farRows(max: v128): v128 {
  const farthest = ASC_FEATURE_RELAXED_SIMD
    ? v128.load32_splat(NUMBERS, 24)
    : v128.load32_splat(NUMBERS, 28);
  return f32x4.ge(f32x4.abs(max), farthest);
}

/** Sums of powers without what DEVIATION makes of them. */
export function withoutDeviation(powers: v128, products: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD
    ? takenFromFloat32(products, v128.load32_splat(NUMBERS, 20), powers)
    : powers;
}

/** The power of two by which the exponentials are divided: that of the greatest logit, to the nearest. */
export function scaleOf(max: v128): v128 {
  return f32x4.nearest(f32x4.mul(max, log2E()));
}

/** 2^scale over the exponential of the greatest logit, whose power it is to the nearest. */
export function shareOfScale(max: f32): f64 {
  const power = <f64>max * (ASC_FEATURE_RELAXED_SIMD ? <f64>LOG2_E : 1.0 / LN2);
  const scale = <f64>nearest<f32>(max * LOG2_E);
  const below = (scale - power) * LN2 - 0.5;
  return f64x2.extract_lane(expNonPositive(f64x2.splat(below)), 0) * ROOT_E;
}

/** The same of four of them. */
export function powerOfScale(max: v128): v128 {
  return powerSeries(f32x4.neg(remainder(max, scaleOf(max))));
}

/** The exponential of four numbers −80 ≤ x ≤ 0, or NaN. */
export function exponentialOf(x: v128): v128 {
  const rounding = v128.load32_splat(NUMBERS, 16);
  const rounded = roundedPower(x, rounding);
  const power = withPower(powerSeries(remainder(x, f32x4.sub(rounded, rounding))), rounded);
  return withoutDeviation(power, f32x4.mul(power, x));
}

/** What is added to x·log2(e), to have k less the scale in the lowest bits. */
export function roundingOf(scale: v128): v128 {
  return f32x4.sub(v128.load32_splat(NUMBERS, 16), scale);
}

/** Below, a term counts for nothing: it has 124 powers of two less than the greatest one. */
export function lowestOf(scale: v128): v128 {
  return f32x4.mul(f32x4.sub(scale, v128.load32_splat(NUMBERS, 12)), v128.load32_splat(NUMBERS, 8));
}

/** x·log2(e) rounded to a whole number k, which stands in the lowest bits less the scale. */
export function roundedPower(x: v128, rounding: v128): v128 {
  return multiplyAddFloat32(x, log2E(), rounding);
}

/** What k leaves of x: g = k − x·log2(e), or without fused multiply-add r = x − k·ln2. */
export function remainder(x: v128, k: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) {
    return takenFromFloat32(x, log2E(), k);
  }
  const high = f32x4.sub(x, f32x4.mul(k, v128.load32_splat(LN2_PARTS)));
  return f32x4.sub(high, f32x4.mul(k, v128.load32_splat(LN2_PARTS, 4)));
}

/** The coefficient of the remainder to the power of `degree`. */
export function coefficient(degree: i32): v128 {
  return degree === 0 ? ones() : v128.load32_splat(SERIES + ((<usize>(5 - degree)) << 2));
}

/** The power of the remainder. */
export function powerSeries(r: v128): v128 {
  let series = multiplyAddFloat32(r, coefficient(5), coefficient(4));
  series = multiplyAddFloat32(r, series, coefficient(3));
  series = multiplyAddFloat32(r, series, coefficient(2));
  series = multiplyAddFloat32(r, series, coefficient(1));
  return multiplyAddFloat32(r, series, coefficient(0));
}

/** The series times the power of two that stands in the lowest bits of the rounded number. */
export function withPower(series: v128, rounded: v128): v128 {
  return i32x4.add(series, i32x4.shl(rounded, FRACTION_BITS));
}
