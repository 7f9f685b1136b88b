import { entropyAt, gapAt, lossAt, predictionAt, probabilityAt } from './columns';
import { exponentialOf, farRows, ones, powerOfScale, withoutDeviation } from './exp-float32';
import { LEFT } from './finish-rows';
import { log1pFloat32 } from './log1p-float32';
import { takenFromFloat32 } from './multiply-add';
import { withoutTiny } from './tiny-probabilities';

/** A smaller sum may have terms below the range of the exponential, and is left to the reference. */
const SMALLEST: usize = memory.data<f32>([1e-24]);
/** The exponential of a lower number, over a number of classes, is below the range of a float32. */
const LOWEST: usize = memory.data<f32>([-80.0]);
const RESTS: usize = memory.data(16, 16);

/**
 * Makes losses, entropies and probabilities of the sums of four rows, and answers how many of them are left to the reference.
 *
 * @param sum Σ exp(x − max) over the power of two of the greatest logit, without its own term; see exp-float32.ts
 * @param product the same of exp(x − max)·(x − max)
 * @param row the first of them
 * @param numRows how many there are from there on
 */
export function finishFour(
  sum: v128,
  product: v128,
  max: v128,
  targetLogits: v128,
  columns: usize,
  capacity: i32,
  row: i32,
  numRows: i32
): i32 {
  const share = powerOfScale(max);
  const rest = v128.or(f32x4.mul(withoutDeviation(sum, product), share), farRows(max));
  const one = ones();
  const total = f32x4.add(one, rest);
  const inverse = f32x4.div(one, total);
  const loss = log1pFloat32(rest, total, inverse);
  const entropy = takenFromFloat32(f32x4.mul(product, share), inverse, loss);
  v128.store(lossAt<f32>(columns, capacity, row), loss);
  v128.store(entropyAt<f32>(columns, capacity, row), entropy);
  v128.store(probabilityAt<f32>(columns, capacity, row), probabilityOf(max, targetLogits, inverse));
  const targetLosses = gapAt(columns, capacity, row);
  v128.store(targetLosses, targetLossOf(loss, max, targetLogits));
  v128.store(targetLosses, targetLossOf(last(loss), last(max), last(targetLogits)), 16);
  const isLarge = f32x4.ge(rest, v128.load32_splat(SMALLEST));
  return i32x4.bitmask(isLarge) === 15
    ? 0
    : leave(rest, predictionAt(columns, capacity, row), numRows);
}

/** exp(x − max) / sum, with what the difference has rounded away. */
function probabilityOf(max: v128, x: v128, inverse: v128): v128 {
  const difference = f32x4.sub(x, max);
  const back = f32x4.sub(difference, x);
  const lost = f32x4.sub(f32x4.sub(x, f32x4.sub(difference, back)), f32x4.add(max, back));
  const share = f32x4.mul(exponentialOf(difference), inverse);
  return withoutTiny(
    f32x4.add(share, f32x4.mul(share, lost)),
    f32x4.lt(difference, v128.load32_splat(LOWEST))
  );
}

/** Of the first two lanes, in float64. */
function targetLossOf(loss: v128, max: v128, targetLogits: v128): v128 {
  const gap = f64x2.sub(f64x2.promote_low_f32x4(max), f64x2.promote_low_f32x4(targetLogits));
  return f64x2.add(f64x2.promote_low_f32x4(loss), gap);
}

function last(x: v128): v128 {
  return i64x2.shuffle(x, x, 1, 0);
}

/** Marks the rows that are left, of those that there are. */
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
