import { gapAt, predictionAt, probabilityAt } from './columns';
import { finishFour } from './finish-four';
import { sumVectors } from './sum-vectors';
import { ignore, targetLogits } from './target-logits';
import { transposeRows } from './transpose-rows';

/** Rows of more classes are not worth to be turned. */
export const MOST_CLASSES: i32 = 128;

/** So many rows, but no more logits than these, go through each step before the next one, whose steps depend on no others. */
const MOST_ROWS: i32 = 64;
const MOST_LOGITS: i32 = 2048;
/** The logits of these rows in vectors of their classes. */
const VECTORS: usize = memory.data((2048 + 64) * 4, 16);
const MAXES: usize = memory.data(64 * 4, 16);
const SUMS: usize = memory.data(64 * 4, 16);
const PRODUCTS: usize = memory.data(64 * 4, 16);

/** The same as narrowRows of float32, with the exponentials in float32: four rows in a vector, to 1e-6 relative. */
export function float32NarrowRows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): i32 {
  const size = (<usize>numClasses) << 2;
  // an even number of vectors
  const stride = (<usize>((numClasses + 1) >> 1)) << 5;
  const atOnce = min(MOST_ROWS, (MOST_LOGITS / numClasses) & ~3);
  let numLeft = 0;
  for (let first = 0; first < numRows; first += atOnce) {
    const count = min(atOnce, numRows - first);
    const start = values + <usize>first * size;
    const predictions = predictionAt(columns, capacity, first);
    let vectors = VECTORS;
    for (let row = 0; row < count; row += 4) {
      const at = (<usize>row) << 2;
      transposeRows(start + <usize>row * size, numClasses, vectors, MAXES + at, predictions + at);
      vectors += stride;
    }
    vectors = VECTORS;
    for (let row = 0; row < count; row += 4) {
      const at = (<usize>row) << 2;
      sumVectors(vectors, vectors + stride, v128.load(MAXES + at), SUMS + at, PRODUCTS + at);
      vectors += stride;
    }
    for (let row = 0; row < count; row += 4) {
      const at = (<usize>row) << 2;
      const max = v128.load(MAXES + at);
      const targets = indices + ((<usize>(first + row)) << 2);
      const logits = indices === 0 ? max : targetLogits(start + <usize>row * size, size, targets);
      numLeft += finishFour(
        v128.load(SUMS + at),
        v128.load(PRODUCTS + at),
        max,
        logits,
        columns,
        capacity,
        first + row,
        count - row
      );
      if (indices !== 0 && v128.any_true(i32x4.lt_s(v128.load(targets), i32x4.splat(0)))) {
        ignore<f32>(
          gapAt(columns, capacity, first + row),
          probabilityAt<f32>(columns, capacity, first + row),
          targets,
          min(4, count - row)
        );
      }
    }
  }
  return numLeft;
}
