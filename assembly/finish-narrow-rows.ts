import { entropyAt, gapAt, lossAt, predictionAt, probabilityAt } from './columns';
import { farRows, ones, powerOfScale, withoutDeviation } from './exp-float32';
import { LEFT } from './finish-rows';
import { log1pFloat32 } from './log1p-float32';
import { takenFromFloat32 } from './multiply-add';
import { withoutTiny } from './tiny-probabilities';

/** A smaller sum may have terms below the range of the exponential, and is left to the reference. */
const SMALLEST: usize = memory.data<f32>([1e-24]);
/** The exponential of a lower number, over a number of classes, is below the range of a float32. */
const LOWEST: usize = memory.data<f32>([-80.0]);

/** What is known of up to 64 rows, each in a column of its own. */
export const MAXES: usize = memory.data(64 * 4, 16);
/** The logits of the targets. */
export const TARGETS: usize = memory.data(64 * 4, 16);
/** Σ exp(x − max) over the power of two of the greatest logit, without its own term; see exp-float32.ts */
export const SUMS: usize = memory.data(64 * 4, 16);
/** The same of exp(x − max)·(x − max). */
export const PRODUCTS: usize = memory.data(64 * 4, 16);
/** The exponentials of the targets over that power of two, but for the greatest logits. */
export const POWERS: usize = memory.data(64 * 4, 16);

const SHARES: usize = memory.data(64 * 4, 16);
const RESTS: usize = memory.data(64 * 4, 16);
const INVERSES: usize = memory.data(64 * 4, 16);

/**
 * Makes losses, entropies and probabilities of the sums of rows, and answers how many of them are left to the reference. Step by
 * step: each alone is so short that the processor has several rows under way.
 *
 * @param row the first of them
 */
export function finishNarrowRows(columns: usize, capacity: i32, row: i32, numRows: i32): i32 {
  const end = (<usize>numRows) << 2;
  let isLarge = i32x4.splat(-1);
  for (let at: usize = 0; at < end; at += 16) {
    const max = v128.load(MAXES + at);
    const share = powerOfScale(max);
    const sum = withoutDeviation(v128.load(SUMS + at), v128.load(PRODUCTS + at));
    const rest = v128.or(f32x4.mul(sum, share), farRows(max));
    v128.store(SHARES + at, share);
    v128.store(RESTS + at, rest);
    isLarge = v128.and(isLarge, f32x4.ge(rest, v128.load32_splat(SMALLEST)));
  }
  for (let at: usize = 0; at < end; at += 16) {
    v128.store(INVERSES + at, f32x4.div(ones(), f32x4.add(ones(), v128.load(RESTS + at))));
  }
  const losses = lossAt<f32>(columns, capacity, row);
  for (let at: usize = 0; at < end; at += 16) {
    const rest = v128.load(RESTS + at);
    v128.store(losses + at, log1pFloat32(rest, f32x4.add(ones(), rest), v128.load(INVERSES + at)));
  }
  const entropies = entropyAt<f32>(columns, capacity, row);
  const probabilities = probabilityAt<f32>(columns, capacity, row);
  const targetLosses = gapAt(columns, capacity, row);
  for (let at: usize = 0; at < end; at += 16) {
    const max = v128.load(MAXES + at);
    const logits = v128.load(TARGETS + at);
    const loss = v128.load(losses + at);
    const inverse = v128.load(INVERSES + at);
    const share = f32x4.mul(v128.load(SHARES + at), inverse);
    v128.store(entropies + at, takenFromFloat32(v128.load(PRODUCTS + at), share, loss));
    v128.store(targetLosses + 2 * at, targetLossOf(loss, max, logits));
    v128.store(targetLosses + 2 * at, targetLossOf(last(loss), last(max), last(logits)), 16);
    const difference = f32x4.sub(logits, max);
    const power = v128.load(POWERS + at);
    const other = f32x4.mul(withoutDeviation(power, f32x4.mul(power, difference)), share);
    v128.store(
      probabilities + at,
      withoutTiny(
        // the greatest logit is not among the exponentials
        v128.bitselect(inverse, other, f32x4.eq(logits, max)),
        f32x4.lt(difference, v128.load32_splat(LOWEST))
      )
    );
  }
  return i32x4.all_true(isLarge) ? 0 : leave(predictionAt(columns, capacity, row), numRows);
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
function leave(predictions: usize, numRows: i32): i32 {
  let numLeft = 0;
  for (let at: usize = 0; at < (<usize>numRows) << 2; at += 4) {
    if (!(load<f32>(RESTS + at) >= load<f32>(SMALLEST))) {
      store<i32>(predictions + at, LEFT);
      numLeft++;
    }
  }
  return numLeft;
}
