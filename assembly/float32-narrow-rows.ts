import { gapAt, predictionAt, restAt, spreadAt } from './columns';
import {
  farRows,
  lowestOf,
  ones,
  powerSeries,
  remainder,
  roundedPower,
  roundingOf,
  scaleOf,
  withoutDeviation,
  withPower
} from './exp-float32';
import { ignore, LEFT } from './finish-rows';
import { log1pFloat32 } from './log1p-float32';
import { multiplyAddFloat32, takenFromFloat32 } from './multiply-add';
import { transposed, transposeRows, transposedBest, transposedMax } from './transpose-rows';

/** A smaller sum may have terms below the range of the exponential, and is left to the reference. */
const SMALLEST: usize = memory.data<f32>([1e-24]);
/** The classes 0 and 1, and how far it is to the next pair. */
const PAIR: usize = memory.data<i32>([0, 1, 2]);
const RESTS: usize = memory.data(16, 16);

/** The same as narrowRows of float32, with the exponentials in float32: four rows at a time, to 1e-6 relative. */
export function float32NarrowRows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): i32 {
  const size = (<usize>numClasses) << 2;
  let numLeft = 0;
  // classes are summed in pairs
  v128.store(transposed(numClasses), f32x4.splat(-Infinity));
  for (let row = 0; row < numRows; row += 4) {
    const start = values + <usize>row * size;
    transposeRows(start, numClasses);
    const max = transposedMax();
    const best = transposedBest();
    const targetLogits = indices === 0 ? max : logitsOf(start, size, indices + ((<usize>row) << 2));

    const scale = scaleOf(max);
    const rounding = roundingOf(scale);
    const lowest = lowestOf(scale);
    let sum = f32x4.splat(0.0);
    let product = sum;
    let otherSum = sum;
    let otherProduct = sum;
    let k = v128.load32_splat(PAIR);
    let other = v128.load32_splat(PAIR, 4);
    for (let column = 0; column < numClasses; column += 2) {
      const x0 = f32x4.pmax(v128.load(transposed(column)), lowest);
      const x1 = f32x4.pmax(v128.load(transposed(column + 1)), lowest);
      const k0 = roundedPower(x0, rounding);
      const k1 = roundedPower(x1, rounding);
      const s0 = powerSeries(remainder(x0, f32x4.sub(k0, rounding)));
      const s1 = powerSeries(remainder(x1, f32x4.sub(k1, rounding)));
      const e0 = v128.andnot(withPower(s0, k0), i32x4.eq(k, best));
      const e1 = v128.andnot(withPower(s1, k1), i32x4.eq(other, best));
      sum = f32x4.add(sum, e0);
      otherSum = f32x4.add(otherSum, e1);
      product = multiplyAddFloat32(e0, f32x4.sub(x0, max), product);
      otherProduct = multiplyAddFloat32(e1, f32x4.sub(x1, max), otherProduct);
      k = i32x4.add(k, v128.load32_splat(PAIR, 8));
      other = i32x4.add(other, v128.load32_splat(PAIR, 8));
    }
    sum = f32x4.add(sum, otherSum);
    product = f32x4.add(product, otherProduct);

    sum = withoutDeviation(sum, product);
    const one = ones();
    const share = f32x4.div(one, powerSeries(remainder(max, scale)));
    const rest = v128.or(f32x4.mul(sum, share), farRows(max));
    const total = f32x4.add(one, rest);
    const inverse = f32x4.div(one, total);
    const loss = log1pFloat32(rest, total, inverse);
    const entropy = takenFromFloat32(f32x4.mul(product, share), inverse, loss);
    storeTwo(columns, capacity, row, loss, entropy, max, targetLogits);
    storeTwo(columns, capacity, row + 2, last(loss), last(entropy), last(max), last(targetLogits));
    v128.store(predictionAt(columns, capacity, row), best);
    if (i32x4.bitmask(f32x4.ge(rest, v128.load32_splat(SMALLEST))) !== 15) {
      numLeft += leave(rest, predictionAt(columns, capacity, row), numRows - row);
    }
  }
  if (indices !== 0) {
    ignore(columns, capacity, numRows, indices);
  }
  return numLeft;
}

/** Marks the rows that are left to the reference, of those that there are. */
function leave(rest: v128, predictions: usize, numRows: i32): i32 {
  v128.store(RESTS, rest);
  let numLeft = 0;
  for (let row: usize = 0; row < 4; row++) {
    if (<i32>row < numRows && !(load<f32>(RESTS + (row << 2)) >= load<f32>(SMALLEST))) {
      store<i32>(predictions + (row << 2), LEFT);
      numLeft++;
    }
  }
  return numLeft;
}

/** The logits of the targets of four rows; NaN without one. */
function logitsOf(start: usize, size: usize, indices: usize): v128 {
  const t0 = load<i32>(indices);
  const t1 = load<i32>(indices, 4);
  const t2 = load<i32>(indices, 8);
  const t3 = load<i32>(indices, 12);
  const none = f32x4.splat(NaN);
  if ((t0 | t1 | t2 | t3) >= 0) {
    let logits = v128.load32_zero(start + ((<usize>t0) << 2));
    logits = v128.load32_lane(start + size + ((<usize>t1) << 2), logits, 1);
    logits = v128.load32_lane(start + 2 * size + ((<usize>t2) << 2), logits, 2);
    return v128.load32_lane(start + 3 * size + ((<usize>t3) << 2), logits, 3);
  }
  let logits = none;
  if (t0 >= 0) {
    logits = v128.load32_lane(start + ((<usize>t0) << 2), logits, 0);
  }
  if (t1 >= 0) {
    logits = v128.load32_lane(start + size + ((<usize>t1) << 2), logits, 1);
  }
  if (t2 >= 0) {
    logits = v128.load32_lane(start + 2 * size + ((<usize>t2) << 2), logits, 2);
  }
  if (t3 >= 0) {
    logits = v128.load32_lane(start + 3 * size + ((<usize>t3) << 2), logits, 3);
  }
  return logits;
}

/** Of the first two lanes. */
function storeTwo(
  columns: usize,
  capacity: i32,
  row: i32,
  loss: v128,
  entropy: v128,
  max: v128,
  targetLogits: v128
): void {
  const gap = f64x2.sub(f64x2.promote_low_f32x4(max), f64x2.promote_low_f32x4(targetLogits));
  const predictionLoss = f64x2.promote_low_f32x4(loss);
  v128.store(restAt(columns, capacity, row), predictionLoss);
  v128.store(spreadAt(columns, capacity, row), f64x2.promote_low_f32x4(entropy));
  v128.store(gapAt(columns, capacity, row), f64x2.add(predictionLoss, gap));
}

function last(x: v128): v128 {
  return i64x2.shuffle(x, x, 1, 0);
}
