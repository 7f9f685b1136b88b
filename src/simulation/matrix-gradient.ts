import type { Problem } from './problem';

/** Features and classes whose products are summed together: ten sums, which stay in registers with what they are made of. */
const TILE_FEATURES = 5;
const TILE_CLASSES = 2;

/** Adds xᵀ·delta of `count` rows from `row` on to the gradient by W, and delta to the gradient by b. */
export function addMatrixGradient(
  problem: Problem,
  row: number,
  count: number,
  delta: Float64Array,
  gradient: Float64Array
): void {
  const { numFeatures, numClasses } = problem;
  const tiledFeatures = numFeatures - (numFeatures % TILE_FEATURES);
  const tiledClasses = numClasses - (numClasses % TILE_CLASSES);
  for (let k = 0; k < tiledClasses; k += TILE_CLASSES) {
    for (let j = 0; j < tiledFeatures; j += TILE_FEATURES) {
      addTile(problem, row, count, delta, gradient, j, k);
    }
    for (let j = tiledFeatures; j < numFeatures; j++) {
      addPair(problem, row, count, delta, gradient, j, k);
    }
  }
  for (let k = tiledClasses; k < numClasses; k++) {
    for (let j = 0; j < numFeatures; j++) {
      addOne(problem, row, count, delta, gradient, j, k);
    }
  }
  for (let k = 0; k < numClasses; k++) {
    gradient[numFeatures * numClasses + k] += columnSum(delta, k, count * numClasses, numClasses);
  }
}

function addTile(
  { features, numFeatures, numClasses }: Problem,
  row: number,
  count: number,
  delta: Float64Array,
  gradient: Float64Array,
  j: number,
  k: number
): void {
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let a4 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  let b4 = 0;
  let at = row * numFeatures + j;
  for (let i = k; i < count * numClasses; i += numClasses, at += numFeatures) {
    const a = delta[i];
    const b = delta[i + 1];
    let x = features[at];
    a0 += x * a;
    b0 += x * b;
    x = features[at + 1];
    a1 += x * a;
    b1 += x * b;
    x = features[at + 2];
    a2 += x * a;
    b2 += x * b;
    x = features[at + 3];
    a3 += x * a;
    b3 += x * b;
    x = features[at + 4];
    a4 += x * a;
    b4 += x * b;
  }
  const weight = j * numClasses + k;
  gradient[weight] += a0;
  gradient[weight + 1] += b0;
  gradient[weight + numClasses] += a1;
  gradient[weight + numClasses + 1] += b1;
  gradient[weight + 2 * numClasses] += a2;
  gradient[weight + 2 * numClasses + 1] += b2;
  gradient[weight + 3 * numClasses] += a3;
  gradient[weight + 3 * numClasses + 1] += b3;
  gradient[weight + 4 * numClasses] += a4;
  gradient[weight + 4 * numClasses + 1] += b4;
}

function addPair(
  { features, numFeatures, numClasses }: Problem,
  row: number,
  count: number,
  delta: Float64Array,
  gradient: Float64Array,
  j: number,
  k: number
): void {
  let a = 0;
  let b = 0;
  let at = row * numFeatures + j;
  for (let i = k; i < count * numClasses; i += numClasses, at += numFeatures) {
    const x = features[at];
    a += x * delta[i];
    b += x * delta[i + 1];
  }
  gradient[j * numClasses + k] += a;
  gradient[j * numClasses + k + 1] += b;
}

function addOne(
  { features, numFeatures, numClasses }: Problem,
  row: number,
  count: number,
  delta: Float64Array,
  gradient: Float64Array,
  j: number,
  k: number
): void {
  let sum = 0;
  let at = row * numFeatures + j;
  for (let i = k; i < count * numClasses; i += numClasses, at += numFeatures) {
    sum += features[at] * delta[i];
  }
  gradient[j * numClasses + k] += sum;
}

function columnSum(values: Float64Array, from: number, to: number, stride: number): number {
  let sum = 0;
  for (let i = from; i < to; i += stride) {
    sum += values[i];
  }
  return sum;
}
