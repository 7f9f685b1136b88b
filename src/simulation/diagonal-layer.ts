import type { Problem } from './problem';

/** out = x·w + b, class by class, of `count` rows from `row` on. */
export function scaleRows(
  { features, numClasses }: Problem,
  parameters: Float64Array,
  row: number,
  count: number,
  out: Float64Array
): void {
  const start = row * numClasses;
  for (let i = 0; i < count * numClasses; i += numClasses) {
    for (let k = 0; k < numClasses; k++) {
      out[i + k] = parameters[numClasses + k] + features[start + i + k] * parameters[k];
    }
  }
}

/** Adds x·delta of the rows to the gradient by w, and delta to the gradient by b. */
export function addScaleGradient(
  { features, numClasses }: Problem,
  row: number,
  count: number,
  delta: Float64Array,
  gradient: Float64Array
): void {
  const start = row * numClasses;
  for (let i = 0; i < count * numClasses; i += numClasses) {
    for (let k = 0; k < numClasses; k++) {
      gradient[k] += features[start + i + k] * delta[i + k];
      gradient[numClasses + k] += delta[i + k];
    }
  }
}
