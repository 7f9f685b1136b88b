/** A change of a count, with its sign: `+3`, `−3` or `±0`. */
export function signedCount(change: number): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${Math.abs(change)}`;
}
