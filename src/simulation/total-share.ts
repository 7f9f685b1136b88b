import type { Problem } from './problem';

/** What the rows from..to count in a mean together. */
export function totalShare({ shares }: Problem, from: number, to: number): number {
  if (shares === null) {
    return to - from;
  }
  let total = 0;
  for (let row = from; row < to; row++) {
    total += shares[row];
  }
  return total;
}
