import type { Problem } from './problem';

/**
 * Loss of one row, whose scaled logits z' stand in `row`; they are replaced by the gradient of the loss by them,
 * mass · softmax(z') − target.
 */
export function lossGradient(problem: Problem, index: number, row: Float64Array): number {
  const { numClasses, targets, masses } = problem;
  let best = 0;
  for (let k = 1; k < numClasses; k++) {
    if (row[k] > row[best]) {
      best = k;
    }
  }
  const max = row[best];
  const target = targets.indices[index];
  const margin =
    targets.kind === 'probabilities'
      ? expectedMargin(problem, targets.probabilities, index, row, max)
      : max - row[target];
  let rest = 0;
  for (let k = 0; k < numClasses; k++) {
    const exponential = Math.exp(row[k] - max);
    row[k] = exponential;
    rest += k === best ? 0 : exponential;
  }
  const mass = masses === null ? 1 : masses[index];
  const scale = mass / (1 + rest);
  for (let k = 0; k < numClasses; k++) {
    row[k] *= scale;
  }
  if (targets.kind === 'probabilities') {
    subtractTarget(targets.probabilities, index * numClasses, row);
  } else {
    row[target] -= 1;
  }
  return mass * Math.log1p(rest) + margin;
}

/** Σ_k y_k (max − z'_k). */
function expectedMargin(
  { numClasses }: Problem,
  probabilities: ArrayLike<number>,
  index: number,
  row: Float64Array,
  max: number
): number {
  const start = index * numClasses;
  let margin = 0;
  for (let k = 0; k < numClasses; k++) {
    margin += probabilities[start + k] * (max - row[k]);
  }
  return margin;
}

function subtractTarget(probabilities: ArrayLike<number>, start: number, row: Float64Array): void {
  for (let k = 0; k < row.length; k++) {
    row[k] -= probabilities[start + k];
  }
}
