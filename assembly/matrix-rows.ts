import { multiplyAdd } from './multiply-add';

/**
 * scores = x·W + b, four rows at a time, of four classes at a time, whose sums stay in registers. What follows the last row is
 * read as another one.
 *
 * @param stride numbers of a row of W and of the scores
 */
export function multiplyRows(
  features: usize,
  numRows: i32,
  numFeatures: i32,
  stride: i32,
  parameters: usize,
  scores: usize
): void {
  const rowBytes = (<usize>numFeatures) << 3;
  const size = (<usize>stride) << 3;
  const whole = size & ~31;
  for (let i = 0; i < numRows; i += 4) {
    const x = features + <usize>i * rowBytes;
    const row = scores + <usize>i * size;
    for (let at: usize = 0; at < whole; at += 32) {
      multiplyFour(x, rowBytes, parameters + at, size, row + at);
    }
    if (whole < size) {
      multiplyTwo(x, rowBytes, parameters + whole, size, row + whole);
    }
  }
}

/** Four rows by four classes. */
function multiplyFour(x: usize, rowBytes: usize, weights: usize, size: usize, out: usize): void {
  const x1 = x + rowBytes;
  const x2 = x1 + rowBytes;
  const x3 = x2 + rowBytes;
  const bias = weights + (rowBytes >> 3) * size;
  let a0 = v128.load(bias);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = v128.load(bias, 16);
  let b1 = b0;
  let b2 = b0;
  let b3 = b0;
  for (let j: usize = 0; j < rowBytes; j += 8) {
    const a = v128.load(weights);
    const b = v128.load(weights, 16);
    weights += size;
    let feature = v128.load64_splat(x + j);
    a0 = multiplyAdd(feature, a, a0);
    b0 = multiplyAdd(feature, b, b0);
    feature = v128.load64_splat(x1 + j);
    a1 = multiplyAdd(feature, a, a1);
    b1 = multiplyAdd(feature, b, b1);
    feature = v128.load64_splat(x2 + j);
    a2 = multiplyAdd(feature, a, a2);
    b2 = multiplyAdd(feature, b, b2);
    feature = v128.load64_splat(x3 + j);
    a3 = multiplyAdd(feature, a, a3);
    b3 = multiplyAdd(feature, b, b3);
  }
  v128.store(out, a0);
  v128.store(out, b0, 16);
  v128.store(out + size, a1);
  v128.store(out + size, b1, 16);
  v128.store(out + 2 * size, a2);
  v128.store(out + 2 * size, b2, 16);
  v128.store(out + 3 * size, a3);
  v128.store(out + 3 * size, b3, 16);
}

/** Four rows by two classes. */
function multiplyTwo(x: usize, rowBytes: usize, weights: usize, size: usize, out: usize): void {
  const x1 = x + rowBytes;
  const x2 = x1 + rowBytes;
  const x3 = x2 + rowBytes;
  let a0 = v128.load(weights + (rowBytes >> 3) * size);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  for (let j: usize = 0; j < rowBytes; j += 8) {
    const a = v128.load(weights);
    weights += size;
    a0 = multiplyAdd(v128.load64_splat(x + j), a, a0);
    a1 = multiplyAdd(v128.load64_splat(x1 + j), a, a1);
    a2 = multiplyAdd(v128.load64_splat(x2 + j), a, a2);
    a3 = multiplyAdd(v128.load64_splat(x3 + j), a, a3);
  }
  v128.store(out, a0);
  v128.store(out + size, a1);
  v128.store(out + 2 * size, a2);
  v128.store(out + 3 * size, a3);
}
