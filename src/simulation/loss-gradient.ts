import { expNonPositive } from '../losses/exp-non-positive';
import type { Values } from '../array/nd-array';
import type { Problem } from './problem';

/**
 * Loss of one sample, whose scaled logits z' stand in `rows` from `at` on; they are replaced by the gradient of the loss by
 * them, mass · softmax(z') − target.
 */
export function lossGradient(
  problem: Problem,
  sample: number,
  rows: Float64Array,
  at: number
): number {
  const { numClasses, targets, masses } = problem;
  const best = greatest(rows, at, at + numClasses);
  const max = rows[best];
  const target = at + targets.indices[sample];
  const margin =
    targets.kind === 'probabilities'
      ? expectedMargin(problem, targets.probabilities, sample, rows, at, max)
      : max - rows[target];
  let rest = 0;
  for (let i = at; i < at + numClasses; i++) {
    const exponential = expNonPositive(rows[i] - max);
    rows[i] = exponential;
    rest += i === best ? 0 : exponential;
  }
  const mass = masses === null ? 1 : masses[sample];
  const scale = mass / (1 + rest);
  for (let i = at; i < at + numClasses; i++) {
    rows[i] *= scale;
  }
  if (targets.kind === 'probabilities') {
    subtract(targets.probabilities, sample * numClasses, rows, at, numClasses);
  } else {
    rows[target] -= 1;
  }
  return mass * Math.log1p(rest) + margin;
}

function greatest(rows: Float64Array, from: number, to: number): number {
  let best = from;
  let max = rows[from];
  for (let i = from + 1; i < to; i++) {
    if (rows[i] > max) {
      max = rows[i];
      best = i;
    }
  }
  return best;
}

/** Σ_k y_k (max − z'_k). */
function expectedMargin(
  { numClasses }: Problem,
  probabilities: Values,
  sample: number,
  rows: Float64Array,
  at: number,
  max: number
): number {
  const start = sample * numClasses;
  let margin = 0;
  for (let k = 0; k < numClasses; k++) {
    margin += probabilities[start + k] * (max - rows[at + k]);
  }
  return margin;
}

function subtract(
  probabilities: Values,
  start: number,
  rows: Float64Array,
  at: number,
  numClasses: number
): void {
  for (let k = 0; k < numClasses; k++) {
    rows[at + k] -= probabilities[start + k];
  }
}
