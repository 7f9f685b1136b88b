import type { Range } from './figure';

/** The first and the last whole number of 0..length − 1 within a range; the last is below the first if there is none. */
export function indexBounds(length: number, range: Range | null): { first: number; last: number } {
  if (range === null) {
    return { first: 0, last: length - 1 };
  }
  return {
    first: Math.max(0, Math.ceil(range[0])),
    last: Math.min(length - 1, Math.floor(range[1]))
  };
}
