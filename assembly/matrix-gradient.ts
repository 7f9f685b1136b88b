import { multiplyAdd } from './multiply-add';

/** Features whose products are summed together. */
const FEATURES: i32 = 5;

/**
 * Adds xᵀ·delta to the gradient by W, and delta to the gradient by b: five features by four classes at a time, whose sums stay
 * in registers. What follows the last feature is read as others, and not kept.
 *
 * @param stride numbers of a row of deltas and of the gradient
 */
export function addMatrixGradient(
  features: usize,
  numRows: i32,
  numFeatures: i32,
  stride: i32,
  deltas: usize,
  gradient: usize
): void {
  const rowBytes = (<usize>numFeatures) << 3;
  const size = (<usize>stride) << 3;
  const end = deltas + <usize>numRows * size;
  const whole = size & ~31;
  for (let j = 0; j < numFeatures; j += FEATURES) {
    const x = features + ((<usize>j) << 3);
    const row = gradient + <usize>j * size;
    const kept = min(FEATURES, numFeatures - j);
    for (let at: usize = 0; at < whole; at += 32) {
      addFour(x, rowBytes, deltas + at, end, size, row + at, kept);
    }
    if (whole < size) {
      addTwo(x, rowBytes, deltas + whole, end, size, row + whole, kept);
    }
  }
  addColumns(deltas, end, size, gradient + <usize>numFeatures * size);
}

/** Five features by four classes. */
function addFour(
  x: usize,
  rowBytes: usize,
  deltas: usize,
  end: usize,
  size: usize,
  gradient: usize,
  kept: i32
): void {
  let a0 = f64x2.splat(0.0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let a4 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  let b4 = a0;
  for (let at = deltas; at < end; at += size) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    let feature = v128.load64_splat(x);
    a0 = multiplyAdd(feature, a, a0);
    b0 = multiplyAdd(feature, b, b0);
    feature = v128.load64_splat(x, 8);
    a1 = multiplyAdd(feature, a, a1);
    b1 = multiplyAdd(feature, b, b1);
    feature = v128.load64_splat(x, 16);
    a2 = multiplyAdd(feature, a, a2);
    b2 = multiplyAdd(feature, b, b2);
    feature = v128.load64_splat(x, 24);
    a3 = multiplyAdd(feature, a, a3);
    b3 = multiplyAdd(feature, b, b3);
    feature = v128.load64_splat(x, 32);
    a4 = multiplyAdd(feature, a, a4);
    b4 = multiplyAdd(feature, b, b4);
    x += rowBytes;
  }
  keep(gradient, size, kept, a0, a1, a2, a3, a4);
  keep(gradient + 16, size, kept, b0, b1, b2, b3, b4);
}

/** Five features by two classes. */
function addTwo(
  x: usize,
  rowBytes: usize,
  deltas: usize,
  end: usize,
  size: usize,
  gradient: usize,
  kept: i32
): void {
  let a0 = f64x2.splat(0.0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let a4 = a0;
  for (let at = deltas; at < end; at += size) {
    const a = v128.load(at);
    a0 = multiplyAdd(v128.load64_splat(x), a, a0);
    a1 = multiplyAdd(v128.load64_splat(x, 8), a, a1);
    a2 = multiplyAdd(v128.load64_splat(x, 16), a, a2);
    a3 = multiplyAdd(v128.load64_splat(x, 24), a, a3);
    a4 = multiplyAdd(v128.load64_splat(x, 32), a, a4);
    x += rowBytes;
  }
  keep(gradient, size, kept, a0, a1, a2, a3, a4);
}

/** Adds the sums of the features that there are. */
function keep(
  gradient: usize,
  size: usize,
  kept: i32,
  s0: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  s4: v128
): void {
  add(gradient, s0);
  if (kept > 1) {
    add(gradient + size, s1);
  }
  if (kept > 2) {
    add(gradient + 2 * size, s2);
  }
  if (kept > 3) {
    add(gradient + 3 * size, s3);
  }
  if (kept > 4) {
    add(gradient + 4 * size, s4);
  }
}

function add(at: usize, sum: v128): void {
  v128.store(at, f64x2.add(v128.load(at), sum));
}

/** Adds the sum of each column to the gradient. */
function addColumns(deltas: usize, end: usize, size: usize, gradient: usize): void {
  for (let at: usize = 0; at < size; at += 16) {
    let even = f64x2.splat(0.0);
    let odd = even;
    let row = deltas + at;
    for (; row + size < end; row += 2 * size) {
      even = f64x2.add(even, v128.load(row));
      odd = f64x2.add(odd, v128.load(row + size));
    }
    if (row < end) {
      even = f64x2.add(even, v128.load(row));
    }
    add(gradient + at, f64x2.add(even, odd));
  }
}
