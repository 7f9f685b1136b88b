import type { NDArray } from './nd-array';

/** What a text shows of an array whose middle it leaves out. */
export interface Ends {
  /** The values that are shown, in C order, along one axis. */
  readonly array: NDArray;
  /** How many of them are the first of the whole array, and how many the last. */
  readonly numFirst: number;
  readonly numLast: number;
}
