import {
  clearBorder,
  exponentialsOfScores,
  greatestScore,
  isPrediction,
  strideOf
} from './score-rows';

/**
 * Replaces scores by their exponentials; `rests` get the sums without the greatest, `margins` Σ_k y_k (max − score_k). Answers
 * the number of right predictions.
 */
export function distributionExponentials(
  scores: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  rests: usize,
  margins: usize,
  probabilities: usize
): i32 {
  const size = (<usize>strideOf(numClasses)) << 3;
  let hits = 0;
  for (let i = 0; i < numRows; i++) {
    const row = scores + <usize>i * size;
    const end = row + size;
    const max = greatestScore(row, end);
    const target = row + ((<usize>load<i32>(indices + ((<usize>i) << 2))) << 3);
    const expected = probabilities + ((<usize>i * <usize>numClasses) << 3);
    store<f64>(margins + ((<usize>i) << 3), expectedMargin(row, numClasses, max, expected));
    hits += <i32>(target >= row && isPrediction(row, target, max));
    store<f64>(rests + ((<usize>i) << 3), exponentialsOfScores(row, end, max));
    clearBorder(end, numClasses);
  }
  return hits;
}

function expectedMargin(row: usize, numClasses: i32, max: f64, expected: usize): f64 {
  const maxes = f64x2.splat(max);
  const whole = (<usize>(numClasses & ~1)) << 3;
  let sums = f64x2.splat(0.0);
  for (let at: usize = 0; at < whole; at += 16) {
    const below = f64x2.sub(maxes, v128.load(row + at));
    sums = f64x2.add(sums, f64x2.mul(v128.load(expected + at), below));
  }
  const sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  return numClasses & 1 ? sum + load<f64>(expected + whole) * (max - load<f64>(row + whole)) : sum;
}

/** Turns exponentials into mass · softmax − target. What follows a row of an odd number of classes gets any number. */
export function distributionGradients(
  scores: usize,
  numRows: i32,
  numClasses: i32,
  scales: usize,
  probabilities: usize
): void {
  const size = (<usize>strideOf(numClasses)) << 3;
  for (let i = 0; i < numRows; i++) {
    const row = scores + <usize>i * size;
    const scale = v128.load64_splat(scales + ((<usize>i) << 3));
    const expected = probabilities + ((<usize>i * <usize>numClasses) << 3);
    for (let at: usize = 0; at < size; at += 16) {
      const share = f64x2.mul(v128.load(row + at), scale);
      v128.store(row + at, f64x2.sub(share, v128.load(expected + at)));
    }
  }
}
