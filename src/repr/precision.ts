import type { DType } from '../array/dtype';

/** Significant bits of an element type. */
export function significantBits(dtype: DType): number {
  switch (dtype) {
    case 'bfloat16':
      return 8;
    case 'float16':
      return 11;
    case 'float32':
      return 24;
    default:
      return 53;
  }
}

/** Half the distance of the smallest numbers of an element type. */
function halfSmallest(dtype: DType): number {
  switch (dtype) {
    case 'float16':
      return 2 ** -25;
    case 'bfloat16':
      return 2 ** -134;
    case 'float32':
      return 2 ** -150;
    default:
      return 0;
  }
}

/** How far a value can move when it is rounded to an element type. */
export function roundingOf(dtype: DType): (value: number) => number {
  const relative = 2 ** -significantBits(dtype);
  const least = halfSmallest(dtype);
  return value => Math.abs(value) * relative + least;
}

/** The value of a floating element type that is nearest to a number; ties go to the even one. */
export function roundToDType(value: number, dtype: DType): number {
  if (dtype === 'float32') {
    return Math.fround(value);
  }
  if (dtype !== 'float16' && dtype !== 'bfloat16') {
    return value;
  }
  return dtype === 'float16' ? roundToHalf(value) : roundToBits(value, 8);
}

const HALF_OVERFLOW = 65520;
const HALF_SMALLEST_NORMAL = 2 ** -14;
/** Adding this leaves 24 binary places behind the point, which is the grid of the subnormal halves. */
const HALF_SUBNORMAL_SHIFT = 1.5 * 2 ** (52 - 24);

function roundToHalf(value: number): number {
  const size = Math.abs(value);
  if (size >= HALF_OVERFLOW) {
    return Math.sign(value) * Infinity;
  }
  return size < HALF_SMALLEST_NORMAL
    ? value + HALF_SUBNORMAL_SHIFT - HALF_SUBNORMAL_SHIFT
    : roundToBits(value, 11);
}

/** Veltkamp's splitting: the value with so many significant bits, without a look at its exponent. */
function roundToBits(value: number, bits: number): number {
  const split = value * (2 ** (53 - bits) + 1);
  if (!Number.isFinite(split)) {
    return value;
  }
  return split - (split - value);
}
