/** Standard deviations by which a share must be better; the chance of a false alarm is below one in a million. */
const SIGNIFICANT = 5;

/** Whether a share of n samples is greater than another by far more than chance explains. */
export function isClearlyGreater(share: number, other: number, n: number): boolean {
  const variance = (share * (1 - share) + other * (1 - other) + 1 / n) / n;
  return share - other > SIGNIFICANT * Math.sqrt(variance);
}
