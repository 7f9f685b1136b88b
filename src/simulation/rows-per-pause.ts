import { ROWS } from './matrix-block';
import type { Problem } from './problem';

/** Multiplications between two pauses: a few milliseconds of work. */
const WORK = 4_000_000;
/** An exponential costs about as much as this many multiplications. */
const EXPONENTIAL = 12;

/** The number of rows, in whole blocks, after which a long computation lets others have their turn. */
export function rowsPerPause({ numClasses, diagonal }: Problem): number {
  const product = diagonal ? numClasses : numClasses * numClasses;
  const rows = WORK / (2 * product + EXPONENTIAL * numClasses);
  return Math.max(1, Math.floor(rows / ROWS)) * ROWS;
}
