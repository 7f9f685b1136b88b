import {
  clearBorder,
  exponentialsOfScores,
  greatestScore,
  isPrediction,
  strideOf
} from './score-rows';

/**
 * Replaces scores by their exponentials; `rests` get the sums without the greatest, `gaps` what the target's score is below
 * the greatest. Answers the number of right predictions.
 */
export function classExponentials(
  scores: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  rests: usize,
  gaps: usize
): i32 {
  const size = (<usize>strideOf(numClasses)) << 3;
  let hits = 0;
  for (let i = 0; i < numRows; i++) {
    const row = scores + <usize>i * size;
    const end = row + size;
    const max = greatestScore(row, end);
    const target = row + ((<usize>load<i32>(indices + ((<usize>i) << 2))) << 3);
    store<f64>(gaps + ((<usize>i) << 3), max - load<f64>(target));
    hits += <i32>isPrediction(row, target, max);
    store<f64>(rests + ((<usize>i) << 3), exponentialsOfScores(row, end, max));
    clearBorder(end, numClasses);
  }
  return hits;
}

/** Turns exponentials into softmax − target. */
export function classGradients(
  scores: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  scales: usize
): void {
  const size = (<usize>strideOf(numClasses)) << 3;
  for (let i = 0; i < numRows; i++) {
    const row = scores + <usize>i * size;
    const scale = v128.load64_splat(scales + ((<usize>i) << 3));
    for (let at = row; at < row + size; at += 16) {
      v128.store(at, f64x2.mul(v128.load(at), scale));
    }
    const target = row + ((<usize>load<i32>(indices + ((<usize>i) << 2))) << 3);
    store<f64>(target, load<f64>(target) - 1.0);
  }
}
