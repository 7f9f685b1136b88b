import type { Problem } from './problem';

/** Rows and classes that are multiplied together, so that their sums stay in registers and each number is loaded once. */
const TILE_ROWS = 4;
const TILE_CLASSES = 2;

/** out = x·W + b of `count` rows from `row` on, each to the same bits wherever it stands among the others. */
export function multiplyRows(
  problem: Problem,
  parameters: Float64Array,
  row: number,
  count: number,
  out: Float64Array
): void {
  const { numClasses } = problem;
  const tiledRows = count - (count % TILE_ROWS);
  const tiledClasses = numClasses - (numClasses % TILE_CLASSES);
  for (let i = 0; i < tiledRows; i += TILE_ROWS) {
    for (let k = 0; k < tiledClasses; k += TILE_CLASSES) {
      multiplyTile(problem, parameters, row + i, k, out, i * numClasses + k);
    }
    for (let k = tiledClasses; k < numClasses; k++) {
      for (let r = i; r < i + TILE_ROWS; r++) {
        out[r * numClasses + k] = multiplyOne(problem, parameters, row + r, k);
      }
    }
  }
  for (let i = tiledRows; i < count; i++) {
    for (let k = 0; k < numClasses; k++) {
      out[i * numClasses + k] = multiplyOne(problem, parameters, row + i, k);
    }
  }
}

function multiplyTile(
  { features, numFeatures, numClasses }: Problem,
  parameters: Float64Array,
  row: number,
  k: number,
  out: Float64Array,
  at: number
): void {
  const x0 = row * numFeatures;
  const x1 = x0 + numFeatures;
  const x2 = x1 + numFeatures;
  const x3 = x2 + numFeatures;
  const bias = numFeatures * numClasses + k;
  let a0 = parameters[bias];
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = parameters[bias + 1];
  let b1 = b0;
  let b2 = b0;
  let b3 = b0;
  for (let j = 0, weight = k; j < numFeatures; j++, weight += numClasses) {
    const a = parameters[weight];
    const b = parameters[weight + 1];
    let x = features[x0 + j];
    a0 += x * a;
    b0 += x * b;
    x = features[x1 + j];
    a1 += x * a;
    b1 += x * b;
    x = features[x2 + j];
    a2 += x * a;
    b2 += x * b;
    x = features[x3 + j];
    a3 += x * a;
    b3 += x * b;
  }
  out[at] = a0;
  out[at + 1] = b0;
  out[at + numClasses] = a1;
  out[at + numClasses + 1] = b1;
  out[at + 2 * numClasses] = a2;
  out[at + 2 * numClasses + 1] = b2;
  out[at + 3 * numClasses] = a3;
  out[at + 3 * numClasses + 1] = b3;
}

function multiplyOne(
  { features, numFeatures, numClasses }: Problem,
  parameters: Float64Array,
  row: number,
  k: number
): number {
  const x = row * numFeatures;
  let sum = parameters[numFeatures * numClasses + k];
  for (let j = 0, weight = k; j < numFeatures; j++, weight += numClasses) {
    sum += features[x + j] * parameters[weight];
  }
  return sum;
}
