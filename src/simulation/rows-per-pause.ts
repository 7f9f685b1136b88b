import { BLOCK } from './block';
import type { Problem } from './problem';

/** Multiplications between two pauses: a few milliseconds of work. */
const WORK = 8_000_000;
/** An exponential costs about as much as this many multiplications. */
const EXPONENTIAL = 12;

/** The number of rows, in whole blocks, after which a long computation lets others have their turn. */
export function rowsPerPause({ numFeatures, numClasses, diagonal }: Problem): number {
  const product = diagonal ? numClasses : numFeatures * numClasses;
  const rows = WORK / (2 * product + EXPONENTIAL * numClasses);
  return Math.max(1, Math.floor(rows / BLOCK)) * BLOCK;
}
