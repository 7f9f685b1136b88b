import { atLeastLowest, expNonPositive } from './exp-non-positive';

/** Classes of a row of scores, of W and of its gradient in memory: even, so that a row is whole vectors. */
export function strideOf(numClasses: i32): i32 {
  return (numClasses + 1) & ~1;
}

/** Makes what follows each row of an odd number of classes count for nothing. */
export function closeScores(scores: usize, numRows: i32, numClasses: i32): void {
  if (numClasses & 1) {
    const size = (<usize>strideOf(numClasses)) << 3;
    for (let i = 0; i < numRows; i++) {
      store<f64>(scores + <usize>(i + 1) * size - 8, -Infinity);
    }
  }
}

/** Makes the exponential of what follows a row 0: it came out just above the smallest normal number, and those below are slow. */
export function clearBorder(end: usize, numClasses: i32): void {
  if (numClasses & 1) {
    store<f64>(end - 8, 0.0);
  }
}

/** The greatest score of a row; NaN where the first one of its lane is. */
export function greatestScore(row: usize, end: usize): f64 {
  let greatest = v128.load(row);
  for (let at = row + 16; at < end; at += 16) {
    greatest = f64x2.pmax(greatest, v128.load(at));
  }
  return f64x2.extract_lane(f64x2.pmax(greatest, i64x2.shuffle(greatest, greatest, 1, 0)), 0);
}

/**
 * Replaces scores by exp(score − max), and answers their sum without the 1 of the greatest, which would swallow the digits of
 * the others.
 */
export function exponentialsOfScores(row: usize, end: usize, max: f64): f64 {
  const maxes = f64x2.splat(max);
  let rest = f64x2.splat(0.0);
  let ties = i64x2.splat(0);
  for (let at = row; at < end; at += 16) {
    const score = v128.load(at);
    const isGreatest = f64x2.eq(score, maxes);
    const exponential = expNonPositive(atLeastLowest(f64x2.sub(score, maxes)));
    v128.store(at, exponential);
    rest = f64x2.add(rest, v128.andnot(exponential, isGreatest));
    ties = i64x2.sub(ties, isGreatest);
  }
  const others = i64x2.extract_lane(ties, 0) + i64x2.extract_lane(ties, 1) - 1;
  return f64x2.extract_lane(rest, 0) + f64x2.extract_lane(rest, 1) + <f64>others;
}

/** Whether the first of the greatest scores is the one at an address. */
export function isPrediction(row: usize, at: usize, max: f64): bool {
  if (load<f64>(at) !== max) {
    return false;
  }
  const maxes = f64x2.splat(max);
  let before = row;
  for (; before + 16 <= at; before += 16) {
    if (v128.any_true(f64x2.eq(v128.load(before), maxes))) {
      return false;
    }
  }
  return before === at || load<f64>(before) !== max;
}
