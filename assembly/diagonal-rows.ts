import { multiplyAdd } from './multiply-add';
import { strideOf } from './score-rows';

/** scores = x·w + b, class by class. */
export function scaleRows(
  features: usize,
  numRows: i32,
  numClasses: i32,
  parameters: usize,
  scores: usize
): void {
  const size = (<usize>strideOf(numClasses)) << 3;
  for (let i = 0; i < numRows; i++) {
    const x = features + ((<usize>i * <usize>numClasses) << 3);
    const row = scores + <usize>i * size;
    for (let at: usize = 0; at < size; at += 16) {
      const weight = v128.load(parameters + at);
      const bias = v128.load(parameters + size + at);
      v128.store(row + at, multiplyAdd(v128.load(x + at), weight, bias));
    }
  }
}

/** Adds x·delta to the gradient by w, and delta to the gradient by b. */
export function addScaleGradient(
  features: usize,
  numRows: i32,
  numClasses: i32,
  deltas: usize,
  gradient: usize
): void {
  const size = (<usize>strideOf(numClasses)) << 3;
  for (let i = 0; i < numRows; i++) {
    const x = features + ((<usize>i * <usize>numClasses) << 3);
    const row = deltas + <usize>i * size;
    for (let at: usize = 0; at < size; at += 16) {
      const delta = v128.load(row + at);
      const weight = gradient + at;
      const bias = weight + size;
      v128.store(weight, multiplyAdd(v128.load(x + at), delta, v128.load(weight)));
      v128.store(bias, f64x2.add(v128.load(bias), delta));
    }
  }
}
