import type { Problem } from './problem';

/** Rows that are multiplied together, so that a weight is loaded once for all of them. */
export const ROWS = 4;

/** out = z·W + b of four rows, to the same bits as row by row. */
export function forwardBlock(
  { logits, numClasses }: Problem,
  parameters: Float64Array,
  row: number,
  out: Float64Array
): void {
  const start0 = row * numClasses;
  const start1 = start0 + numClasses;
  const start2 = start1 + numClasses;
  const start3 = start2 + numClasses;
  const biases = numClasses * numClasses;
  for (let k = 0; k < numClasses; k++) {
    let sum0 = parameters[biases + k];
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    let weight = k;
    for (let j = 0; j < numClasses; j++) {
      const parameter = parameters[weight];
      sum0 += logits[start0 + j] * parameter;
      sum1 += logits[start1 + j] * parameter;
      sum2 += logits[start2 + j] * parameter;
      sum3 += logits[start3 + j] * parameter;
      weight += numClasses;
    }
    out[k] = sum0;
    out[numClasses + k] = sum1;
    out[2 * numClasses + k] = sum2;
    out[3 * numClasses + k] = sum3;
  }
}

/** Adds zᵀ·delta of four rows to the gradient by W, and delta to the gradient by b. */
export function backwardBlock(
  { logits, numClasses }: Problem,
  row: number,
  delta: Float64Array,
  gradient: Float64Array
): void {
  const start0 = row * numClasses;
  const start1 = start0 + numClasses;
  const start2 = start1 + numClasses;
  const start3 = start2 + numClasses;
  const biases = numClasses * numClasses;
  for (let k = 0; k < numClasses; k++) {
    const delta0 = delta[k];
    const delta1 = delta[numClasses + k];
    const delta2 = delta[2 * numClasses + k];
    const delta3 = delta[3 * numClasses + k];
    gradient[biases + k] += delta0 + delta1 + (delta2 + delta3);
    let weight = k;
    for (let j = 0; j < numClasses; j++) {
      gradient[weight] +=
        logits[start0 + j] * delta0 +
        logits[start1 + j] * delta1 +
        (logits[start2 + j] * delta2 + logits[start3 + j] * delta3);
      weight += numClasses;
    }
  }
}
