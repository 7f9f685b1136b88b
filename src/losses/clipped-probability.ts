import type { ClassRows } from './class-rows';

export interface ClipOptions {
  readonly epsilon: number;
  readonly normalise: boolean;
}

/** p_k of a row, divided by the row's sum where asked, and clipped to ε..1 − ε; NaN stays NaN. */
export function clippedProbability(
  { values, numSamples, numClasses }: ClassRows,
  { epsilon, normalise }: ClipOptions
): (row: number, k: number) => number {
  const sums = new Float64Array(numSamples).fill(1);
  for (let row = 0; normalise && row < numSamples; row++) {
    let sum = 0;
    for (let k = 0; k < numClasses; k++) {
      sum += values[row * numClasses + k];
    }
    sums[row] = sum;
  }
  return (row, k) =>
    Math.min(1 - epsilon, Math.max(epsilon, values[row * numClasses + k] / sums[row]));
}
