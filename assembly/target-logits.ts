/** IGNORED of src/losses/targets.ts. */
const IGNORED: i32 = -1;

/**
 * The logits of the targets of four rows; NaN without one.
 *
 * @param start of the first row
 * @param size of a row in bytes
 * @param indices where the four targets stand
 */
export function targetLogits(start: usize, size: usize, indices: usize): v128 {
  const t0 = load<i32>(indices);
  const t1 = load<i32>(indices, 4);
  const t2 = load<i32>(indices, 8);
  const t3 = load<i32>(indices, 12);
  if ((t0 | t1 | t2 | t3) >= 0) {
    let logits = v128.load32_zero(start + ((<usize>t0) << 2));
    logits = v128.load32_lane(start + size + ((<usize>t1) << 2), logits, 1);
    logits = v128.load32_lane(start + 2 * size + ((<usize>t2) << 2), logits, 2);
    return v128.load32_lane(start + 3 * size + ((<usize>t3) << 2), logits, 3);
  }
  let logits = f32x4.splat(NaN);
  if (t0 >= 0) {
    logits = v128.load32_lane(start + ((<usize>t0) << 2), logits, 0);
  }
  if (t1 >= 0) {
    logits = v128.load32_lane(start + size + ((<usize>t1) << 2), logits, 1);
  }
  if (t2 >= 0) {
    logits = v128.load32_lane(start + 2 * size + ((<usize>t2) << 2), logits, 2);
  }
  if (t3 >= 0) {
    logits = v128.load32_lane(start + 3 * size + ((<usize>t3) << 2), logits, 3);
  }
  return logits;
}

/**
 * What stands for the targets of four rows in vectors of their classes; anything without one.
 *
 * @param indices where the four targets stand
 */
export function targetPowers(vectors: usize, indices: usize): v128 {
  const found = v128.load32_zero(vectors + placeOf(indices));
  const two = v128.load32_lane(vectors + placeOf(indices + 4), found, 1, 4);
  const three = v128.load32_lane(vectors + placeOf(indices + 8), two, 2, 8);
  return v128.load32_lane(vectors + placeOf(indices + 12), three, 3, 12);
}

function placeOf(index: usize): usize {
  return (<usize>max(load<i32>(index), 0)) << 4;
}

/** Makes losses of ignored targets 0, and so their probabilities of type T 1; without a class these are NaN, and ranks −1. */
export function ignore<T>(
  losses: usize,
  probabilities: usize,
  ranks: usize,
  indices: usize,
  numRows: i32
): void {
  for (let row: usize = 0; row < <usize>numRows; row += 4) {
    if (v128.any_true(i32x4.lt_s(v128.load(indices + (row << 2)), i32x4.splat(0)))) {
      for (let one = row; one < min(row + 4, <usize>numRows); one++) {
        ignoreRow<T>(losses, probabilities, ranks, load<i32>(indices + (one << 2)), one);
      }
    }
  }
}

function ignoreRow<T>(
  losses: usize,
  probabilities: usize,
  ranks: usize,
  target: i32,
  row: usize
): void {
  if (target < 0) {
    const isIgnored = target === IGNORED;
    store<f64>(losses + (row << 3), isIgnored ? 0.0 : NaN);
    store<T>(probabilities + row * sizeof<T>(), isIgnored ? <T>1.0 : <T>NaN);
    store<i32>(ranks + (row << 2), -1);
  }
}
