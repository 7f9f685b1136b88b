/** What stands behind a row that is closed. */
const KEPT: usize = memory.data(64, 16);

/** Puts −inf behind a row, which counts for nothing, so that its last vectors can be read whole. */
export function closeRow(end: usize): void {
  const none = f32x4.splat(-Infinity);
  for (let i: usize = 0; i < 64; i += 16) {
    v128.store(KEPT + i, v128.load(end + i));
    v128.store(end + i, none);
  }
}

/** Puts back what stood there. */
export function openRow(end: usize): void {
  for (let i: usize = 0; i < 64; i += 16) {
    v128.store(end + i, v128.load(KEPT + i));
  }
}
