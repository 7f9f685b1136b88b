/** A score in 0..1 with three decimals, which is as much as a narrow table has room for. */
export function formatScore(score: number): string {
  return Number.isNaN(score) ? 'nan' : score.toFixed(3);
}
