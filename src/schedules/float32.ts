/** Rounds to float32: what a library computes in float32 is computed operation by operation in the same way. */
export const f32 = Math.fround;
