import { refuse } from './refuse';

/** From the cycle after this one on, 2 to its number is no float any more. */
const LAST_CYCLE = 1024;

/** 1 / 2 ** (cycle − 1), the scale of the mode triangular2; Python raises an OverflowError where the power is too large. */
export function halving(cycle: number): number {
  if (cycle > LAST_CYCLE) {
    refuse('triangular2 overflows in its cycle {cycle}: {limit} are the most', {
      cycle,
      limit: LAST_CYCLE
    });
  }
  return 1 / 2 ** (cycle - 1);
}
