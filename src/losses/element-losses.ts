import type { LossInputs } from './loss-entry';

/** The loss of an element of value x, whose target is y, in a column of the array. */
export type ElementTerm = (x: number, y: number, column: number) => number;

/** The loss of each element; y is 0 or 1, or the probability of class 1. */
export function elementLosses(
  { raw, targets, numColumns }: LossInputs,
  term: ElementTerm,
  labelSmoothing = 0
): Float64Array {
  const losses = new Float64Array(raw.numSamples);
  for (let i = 0; i < losses.length; i++) {
    const target =
      targets.kind === 'probabilities' ? targets.probabilities[2 * i + 1] : targets.indices[i];
    const y = target * (1 - labelSmoothing) + labelSmoothing / 2;
    losses[i] = term(raw.values[i], y, i % numColumns);
  }
  return losses;
}
