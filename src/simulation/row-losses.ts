import { expNonPositive } from '../losses/exp-non-positive';
import type { Values } from '../array/nd-array';
import type { Problem } from './problem';

/**
 * Losses of `count` samples from `row` on, whose scores z' stand in `scores` row by row; each score is replaced by the
 * gradient of the loss by it, mass · softmax(z') − target. Answers how many predictions (first of ties) are the target.
 *
 * @param losses the loss of each sample is written at its index
 */
export function rowLosses(
  { numClasses, targets, masses }: Problem,
  row: number,
  count: number,
  scores: Float64Array,
  losses: Float64Array
): number {
  const { indices } = targets;
  const probabilities = targets.kind === 'probabilities' ? targets.probabilities : null;
  let hits = 0;
  for (let i = 0; i < count; i++) {
    const sample = row + i;
    const at = i * numClasses;
    const end = at + numClasses;
    let best = at;
    let max = scores[at];
    for (let k = at + 1; k < end; k++) {
      if (scores[k] > max) {
        max = scores[k];
        best = k;
      }
    }
    const target = at + indices[sample];
    hits += best === target ? 1 : 0;
    const margin =
      probabilities === null
        ? max - scores[target]
        : expectedMargin(probabilities, sample * numClasses, numClasses, scores, at, max);
    const rest = exponentials(scores, at, best, max) + exponentials(scores, best + 1, end, max);
    scores[best] = 1;
    const mass = masses === null ? 1 : masses[sample];
    // The 1 of the greatest stays out of the sum, where it would swallow the digits of the others.
    losses[sample] = mass * Math.log1p(rest) + margin;
    const scale = mass / (1 + rest);
    for (let k = at; k < end; k++) {
      scores[k] *= scale;
    }
    if (probabilities === null) {
      scores[target] -= 1;
    } else {
      subtract(probabilities, sample * numClasses, scores, at, numClasses);
    }
  }
  return hits;
}

/** Replaces scores by exp(score − max), and answers their sum. */
function exponentials(scores: Float64Array, from: number, to: number, max: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) {
    const exponential = expNonPositive(scores[k] - max);
    scores[k] = exponential;
    sum += exponential;
  }
  return sum;
}

/** Σ_k y_k (max − z'_k). */
function expectedMargin(
  probabilities: Values,
  start: number,
  numClasses: number,
  scores: Float64Array,
  at: number,
  max: number
): number {
  let margin = 0;
  for (let k = 0; k < numClasses; k++) {
    margin += probabilities[start + k] * (max - scores[at + k]);
  }
  return margin;
}

function subtract(
  probabilities: Values,
  start: number,
  scores: Float64Array,
  at: number,
  numClasses: number
): void {
  for (let k = 0; k < numClasses; k++) {
    scores[at + k] -= probabilities[start + k];
  }
}
