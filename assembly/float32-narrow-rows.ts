import { gapAt, predictionAt, probabilityAt, rankAt } from './columns';
import { finishNarrowRows, MAXES, POWERS, PRODUCTS, SUMS, TARGETS } from './finish-narrow-rows';
import { sumVectors } from './sum-vectors';
import { ignore, targetLogits, targetPowers } from './target-logits';
import { transposeRows } from './transpose-rows';

/** Rows of more classes are not worth to be turned. */
export const MOST_CLASSES: i32 = 128;

/** So many rows, but no more logits than these, go through each step before the next one, whose steps depend on no others. */
const MOST_ROWS: i32 = 64;
const MOST_LOGITS: i32 = 2048;
/** The logits of these rows in vectors of their classes. */
const VECTORS: usize = memory.data((2048 + 64) * 4, 16);

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
    const ranks = rankAt(columns, capacity, first);
    let vectors = VECTORS;
    for (let row = 0; row < count; row += 4) {
      const at = (<usize>row) << 2;
      const from = start + <usize>row * size;
      transposeRows(from, numClasses, vectors, MAXES + at, predictions + at);
      const targets = indices + ((<usize>(first + row)) << 2);
      v128.store(
        TARGETS + at,
        indices === 0 ? v128.load(MAXES + at) : targetLogits(from, size, targets)
      );
      vectors += stride;
    }
    const targets =
      (indices === 0 ? predictionAt(columns, capacity, 0) : indices) + ((<usize>first) << 2);
    vectors = VECTORS;
    for (let at: usize = 0; at < (<usize>count) << 2; at += 16) {
      const max = v128.load(MAXES + at);
      const logits = v128.load(TARGETS + at);
      const end = vectors + stride;
      const ahead = sumVectors(vectors, end, max, logits, SUMS + at, PRODUCTS + at);
      // the greatest logit is not among them
      v128.store(ranks + at, i32x4.neg(i32x4.add(ahead, f32x4.gt(max, logits))));
      v128.store(POWERS + at, targetPowers(vectors, targets + at));
      vectors = end;
    }
    numLeft += finishNarrowRows(columns, capacity, first, count);
    if (indices !== 0) {
      ignore<f32>(
        gapAt(columns, capacity, first),
        probabilityAt<f32>(columns, capacity, first),
        ranks,
        targets,
        count
      );
    }
  }
  return numLeft;
}
