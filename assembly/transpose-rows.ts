/** How many classes are ahead. */
const STEPS: usize = memory.data<i32>([2, 4]);

/**
 * Turns four rows into a vector for each class, and finds the greatest logit of each row, NaN left out, and its class, first of
 * ties. In the vectors −inf takes its place, which counts for nothing in a sum.
 *
 * @param to where the vectors go, up to an even number of them
 */
export function transposeRows(
  start: usize,
  numClasses: i32,
  to: usize,
  maxAt: usize,
  bestAt: usize
): void {
  const size = (<usize>numClasses) << 2;
  let max = f32x4.splat(-Infinity);
  let best = i32x4.splat(0);
  let k: i32 = 0;
  let classes = best;
  for (; k + 4 <= numClasses; k += 4) {
    const from = start + ((<usize>k) << 2);
    const a = v128.load(from);
    const b = v128.load(from + size);
    const c = v128.load(from + 2 * size);
    const d = v128.load(from + 3 * size);
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
    const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    const abLast = i32x4.shuffle(a, b, 2, 6, 3, 7);
    const cdLast = i32x4.shuffle(c, d, 2, 6, 3, 7);
    const x0 = i64x2.shuffle(ab, cd, 0, 2);
    const x1 = i64x2.shuffle(ab, cd, 1, 3);
    const x2 = i64x2.shuffle(abLast, cdLast, 0, 2);
    const x3 = i64x2.shuffle(abLast, cdLast, 1, 3);
    const at = to + ((<usize>k) << 4);
    v128.store(at, x0);
    v128.store(at, x1, 16);
    v128.store(at, x2, 32);
    v128.store(at, x3, 48);
    const first = f32x4.pmax(x0, x1);
    const last = f32x4.pmax(x2, x3);
    best = i32x4.max_s(best, v128.and(f32x4.gt(first, max), laterOf(classes, x0, x1)));
    max = f32x4.pmax(max, first);
    best = i32x4.max_s(
      best,
      v128.and(f32x4.gt(last, max), laterOf(i32x4.add(classes, v128.load32_splat(STEPS)), x2, x3))
    );
    max = f32x4.pmax(max, last);
    classes = i32x4.add(classes, v128.load32_splat(STEPS, 4));
  }
  if (k + 2 <= numClasses) {
    const from = start + ((<usize>k) << 2);
    const ab = v128.load64_lane(from + size, v128.load64_zero(from), 1);
    const cd = v128.load64_lane(from + 3 * size, v128.load64_zero(from + 2 * size), 1);
    const x0 = i32x4.shuffle(ab, cd, 0, 2, 4, 6);
    const x1 = i32x4.shuffle(ab, cd, 1, 3, 5, 7);
    const at = to + ((<usize>k) << 4);
    v128.store(at, x0);
    v128.store(at, x1, 16);
    const first = f32x4.pmax(x0, x1);
    best = i32x4.max_s(best, v128.and(f32x4.gt(first, max), laterOf(classes, x0, x1)));
    max = f32x4.pmax(max, first);
    classes = i32x4.add(classes, v128.load32_splat(STEPS));
    k += 2;
  }
  if (k < numClasses) {
    const x = fourLogits(start + ((<usize>k) << 2), size);
    const at = to + ((<usize>k) << 4);
    v128.store(at, x);
    v128.store(at, f32x4.splat(-Infinity), 16);
    best = i32x4.max_s(best, v128.and(f32x4.gt(x, max), classes));
    max = f32x4.pmax(max, x);
  }
  v128.store(maxAt, max);
  v128.store(bestAt, best);
  for (let row: usize = 0; row < 16; row += 4) {
    store<f32>(to + row + ((<usize>load<i32>(bestAt + row)) << 4), -Infinity);
  }
}

/** The class of the greater of two logits, the one told or the next. */
function laterOf(classes: v128, x0: v128, x1: v128): v128 {
  return i32x4.sub(classes, f32x4.gt(x1, x0));
}

/** The number at an address, and those below it in the next three rows. */
function fourLogits(at: usize, size: usize): v128 {
  const two = v128.load32_lane(at + size, v128.load32_zero(at), 1);
  return v128.load32_lane(at + 3 * size, v128.load32_lane(at + 2 * size, two, 2), 3);
}
