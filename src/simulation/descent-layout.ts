import { BLOCK } from './block';
import type { Problem } from './problem';

/** The features, and the scores, of the rows that are computed together have at most so many bytes, which stay in the cache. */
const PART_BYTES = 2 ** 18;
const PAGE_BYTES = 2 ** 16;
/** Where each part begins: at a whole vector. */
const ALIGNMENT = 16;

/** Where some rows of a problem, its parameters and what comes of them lie in the memory of the descent kernel. */
export interface DescentLayout {
  /** Rows that are computed together: a power of two from 4 on, so that they divide a block. */
  readonly numRows: number;
  readonly features: Float64Array;
  readonly scores: Float64Array;
  readonly losses: Float64Array;
  readonly scales: Float64Array;
  readonly indices: Int32Array;
  readonly probabilities: Float64Array;
  readonly masses: Float64Array;
  readonly parameters: Float64Array;
  readonly gradient: Float64Array;
}

/** Numbers of a row of scores or of W in the kernel: even, so that a row is whole vectors. */
export function strideOf(numClasses: number): number {
  return numClasses + (numClasses % 2);
}

/** Lays a problem out from an address on; the memory grows where it is too small. */
export function layOutDescent(
  memory: WebAssembly.Memory,
  base: number,
  problem: Problem
): DescentLayout {
  const { numFeatures, numClasses, numParameters, targets } = problem;
  const stride = strideOf(numClasses);
  const numRows = rowsOfPart(Math.max(numFeatures, stride));
  const numParts = targets.kind === 'probabilities' ? numRows : 0;
  // Behind the last row the kernel reads four features more, and a class of its target.
  const lengths = [
    numRows * numFeatures + 4,
    numRows * stride,
    numRows,
    numRows,
    numRows,
    numParts * numClasses + 1,
    numParts,
    (numParameters / numClasses) * stride,
    (numParameters / numClasses) * stride
  ];
  const addresses = lengths.map(() => 0);
  let end = base;
  lengths.forEach((length, i) => {
    addresses[i] = ALIGNMENT * Math.ceil(end / ALIGNMENT);
    end = addresses[i] + 8 * length;
  });
  grow(memory, end);
  const floats = (i: number) => new Float64Array(memory.buffer, addresses[i], lengths[i]);
  return {
    numRows,
    features: floats(0),
    scores: floats(1),
    losses: floats(2),
    scales: floats(3),
    indices: new Int32Array(memory.buffer, addresses[4], numRows),
    probabilities: floats(5),
    masses: floats(6),
    parameters: floats(7),
    gradient: floats(8)
  };
}

function rowsOfPart(width: number): number {
  const affordable = Math.max(4, PART_BYTES / (8 * width));
  return Math.min(BLOCK, 2 ** Math.floor(Math.log2(affordable)));
}

function grow(memory: WebAssembly.Memory, end: number): void {
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) {
    memory.grow(Math.ceil(missing / PAGE_BYTES));
  }
}
