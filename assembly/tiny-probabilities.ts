/** Not 0 once a probability was smaller than the numbers of its column. */
const FOUND: usize = memory.data(16, 16);

/** The probabilities, 0 in place of those that are `tiny`, of which the host is told: it computes them from the losses. */
export function withoutTiny(probabilities: v128, tiny: v128): v128 {
  v128.store(FOUND, v128.or(v128.load(FOUND), tiny));
  return v128.andnot(probabilities, tiny);
}

/** Whether there were any since the last time that it was asked. */
export function hadTiny(): bool {
  const found = v128.any_true(v128.load(FOUND));
  v128.store(FOUND, i64x2.splat(0));
  return found;
}
