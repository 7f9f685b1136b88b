import type { ClassRows } from './class-rows';

export interface ClipOptions {
  readonly epsilon: number;
  readonly normalise: boolean;
  /** Whether it is the clipped probabilities that are divided by their sum. */
  readonly clipsFirst?: boolean;
}

/** p_k of a row, divided by the row's sum where asked, and clipped to ε..1 − ε, before or after that; NaN stays NaN. */
export function clippedProbability(
  { values, numSamples, numClasses }: ClassRows,
  { epsilon, normalise, clipsFirst = false }: ClipOptions
): (row: number, k: number) => number {
  const clip = (p: number): number => Math.min(1 - epsilon, Math.max(epsilon, p));
  const sums = new Float64Array(numSamples).fill(1);
  for (let row = 0; normalise && row < numSamples; row++) {
    let sum = 0;
    for (let k = 0; k < numClasses; k++) {
      const p = values[row * numClasses + k];
      sum += clipsFirst ? clip(p) : p;
    }
    sums[row] = sum;
  }
  return clipsFirst
    ? (row, k) => clip(values[row * numClasses + k]) / sums[row]
    : (row, k) => clip(values[row * numClasses + k] / sums[row]);
}
