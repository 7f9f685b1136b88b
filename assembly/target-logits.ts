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

/** Makes losses of ignored targets 0, and so their probabilities of type T 1. */
export function ignore<T>(losses: usize, probabilities: usize, indices: usize, numRows: i32): void {
  for (let row: usize = 0; row < <usize>numRows; row++) {
    if (load<i32>(indices + (row << 2)) === IGNORED) {
      store<f64>(losses + (row << 3), 0.0);
      store<T>(probabilities + row * sizeof<T>(), <T>1.0);
    }
  }
}
