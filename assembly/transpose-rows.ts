export const MOST_CLASSES: i32 = 32;
/** The logits of four rows, class by class, and one class more. */
const TRANSPOSED: usize = memory.data(33 << 4, 16);

/** Four numbers, then four places. */
const GREATEST: usize = memory.data(32, 16);

/** Where the logits of a class lie. */
export function transposed(k: i32): usize {
  return TRANSPOSED + ((<usize>k) << 4);
}

/** The greatest logit of each of the four rows, NaN left out. */
export function transposedMax(): v128 {
  return v128.load(GREATEST);
}

/** Its class, first of ties. */
export function transposedBest(): v128 {
  return v128.load(GREATEST, 16);
}

/** The places within a block. */
const PLACES: usize = memory.data<i32>([1, 2, 3]);

/** Turns four rows into vectors of each class, and finds the greatest. */
export function transposeRows(start: usize, numClasses: i32): void {
  const size = (<usize>numClasses) << 2;
  let max = f32x4.splat(-Infinity);
  let best = i32x4.splat(0);
  if (numClasses < 4) {
    for (let k = 0; k < numClasses; k++) {
      const x = fourLogits(start + ((<usize>k) << 2), size);
      best = i32x4.max_s(best, v128.and(f32x4.gt(x, max), i32x4.splat(k)));
      max = f32x4.pmax(max, x);
      v128.store(transposed(k), x);
    }
    v128.store(GREATEST, max);
    v128.store(GREATEST, best, 16);
    return;
  }
  const lastBlock = numClasses - 4;
  for (let first = 0; ;) {
    const from = start + ((<usize>first) << 2);
    const a = v128.load(from);
    const b = v128.load(from + size);
    const c = v128.load(from + 2 * size);
    const d = v128.load(from + 3 * size);
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
    const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    const x0 = i64x2.shuffle(ab, cd, 0, 2);
    const x1 = i64x2.shuffle(ab, cd, 1, 3);
    const abLast = i32x4.shuffle(a, b, 2, 6, 3, 7);
    const cdLast = i32x4.shuffle(c, d, 2, 6, 3, 7);
    const x2 = i64x2.shuffle(abLast, cdLast, 0, 2);
    const x3 = i64x2.shuffle(abLast, cdLast, 1, 3);
    const to = transposed(first);
    v128.store(to, x0);
    v128.store(to, x1, 16);
    v128.store(to, x2, 32);
    v128.store(to, x3, 48);
    const k = i32x4.splat(first);
    best = i32x4.max_s(best, v128.and(f32x4.gt(x0, max), k));
    max = f32x4.pmax(max, x0);
    best = i32x4.max_s(best, v128.and(f32x4.gt(x1, max), i32x4.add(k, v128.load32_splat(PLACES))));
    max = f32x4.pmax(max, x1);
    best = i32x4.max_s(
      best,
      v128.and(f32x4.gt(x2, max), i32x4.add(k, v128.load32_splat(PLACES, 4)))
    );
    max = f32x4.pmax(max, x2);
    best = i32x4.max_s(
      best,
      v128.and(f32x4.gt(x3, max), i32x4.add(k, v128.load32_splat(PLACES, 8)))
    );
    max = f32x4.pmax(max, x3);
    if (first === lastBlock) {
      break;
    }
    // the last block begins within the one before, whose logits are not greater than themselves
    first = min(first + 4, lastBlock);
  }
  v128.store(GREATEST, max);
  v128.store(GREATEST, best, 16);
}

/** The number at an address, and those below it in the next three rows. */
function fourLogits(at: usize, size: usize): v128 {
  const two = v128.load32_lane(at + size, v128.load32_zero(at), 1);
  return v128.load32_lane(at + 3 * size, v128.load32_lane(at + 2 * size, two, 2), 3);
}
