import type { ClassRows } from '../losses/class-rows';
import { expNonPositive } from '../losses/exp-non-positive';
import type { Targets } from '../losses/targets';
import { targetShare } from './target-share';

/** The mean loss of logits times β, with its first and its second derivative by β. It is convex in β. */
export interface ScaledLoss {
  readonly loss: number;
  readonly slope: number;
  readonly curvature: number;
}

/** Elements between two chances to pause. */
const CHUNK = 1 << 15;

/**
 * The mean of −Σ q·log softmax(β·z) over the samples that have a target, for β = 1/T ≥ 0: Σ_k q_k · (logSumExp(βz) − β·z_k), its
 * derivative Σ p·z − Σ q·z, and the variance of z under p. For β = ∞ the limits of the first two; logits of −inf have
 * no share even for β = 0, as in the limit. Yields the rows that are done.
 */
export function* scaledLoss(
  rows: ClassRows,
  targets: Targets,
  beta: number
): Generator<number, ScaledLoss> {
  const total = { loss: 0, slope: 0, curvature: 0 };
  const rowsPerChunk = Math.ceil(CHUNK / rows.numClasses);
  let numCounted = 0;
  for (let row = 0; row < rows.numSamples; row++) {
    if (targets.indices[row] >= 0) {
      numCounted++;
      addRow(rows, targets, row, beta, total);
    }
    if (row % rowsPerChunk === rowsPerChunk - 1) {
      yield row;
    }
  }
  const { loss, slope, curvature } = total;
  return {
    loss: loss / numCounted,
    slope: slope / numCounted,
    curvature: curvature / numCounted
  };
}

function addRow(
  { values, numClasses }: ClassRows,
  targets: Targets,
  row: number,
  beta: number,
  total: { loss: number; slope: number; curvature: number }
): void {
  const start = row * numClasses;
  let max = values[start];
  for (let i = start + 1; i < start + numClasses; i++) {
    max = Math.max(max, values[i]);
  }
  let sum = 0;
  let first = 0;
  let second = 0;
  for (let i = start; i < start + numClasses; i++) {
    const difference = values[i] - max;
    if (difference !== -Infinity) {
      const weight = difference === 0 ? 1 : expNonPositive(beta * difference);
      sum += weight;
      first += weight * difference;
      second += weight * difference * difference;
    }
  }
  const mean = first / sum;
  const [mass, place] = targetPlace(values, targets, row, numClasses, max);
  total.loss += mass * Math.log(sum) - (place === 0 ? 0 : beta * place);
  total.slope += mass * mean - place;
  total.curvature += mass * Math.max(0, second / sum - mean * mean);
}

/** Σ q, and Σ q · (z − max). */
function targetPlace(
  values: ArrayLike<number>,
  targets: Targets,
  row: number,
  numClasses: number,
  max: number
): readonly [mass: number, place: number] {
  const start = row * numClasses;
  if (targets.kind !== 'probabilities') {
    return [1, values[start + targets.indices[row]] - max];
  }
  let mass = 0;
  let place = 0;
  for (let k = 0; k < numClasses; k++) {
    const share = targetShare(targets, row, k, numClasses);
    mass += share;
    place += share === 0 ? 0 : share * (values[start + k] - max);
  }
  return [mass, place];
}
