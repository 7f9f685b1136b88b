import { isSpace } from './chars';

/** How many spaces stand before the values of a Series at least. */
const GAP = 4;
const TYPES_OF_NAMES = /^(?:category|object|str|string(?:\[\w+\])?)$/;
/** What the `dtypes` of a frame print. */
const TYPE_NAME =
  /^(?:u?int\d+|float\d+|complex\d+|bool(?:ean)?|object|category|str|string|[\w.]+\[.*\])$/i;

/** Whether a Series of that type may hold names. */
export function mayHoldNames(dtype: string): boolean {
  return TYPES_OF_NAMES.test(dtype);
}

/** The names behind the labels of rows that are equally long; null where they cannot be told apart, or are types. */
export function namesBehind(rows: readonly string[]): string[] | null {
  const gap = onlyGap(rows);
  if (gap === null) {
    return null;
  }
  const names = rows.map(row => row.slice(gap).trim());
  return names.every(name => TYPE_NAME.test(name)) ? null : names;
}

/** Where as many spaces as stand before values begin in every row; null if several places may be. */
function onlyGap(rows: readonly string[]): number | null {
  const width = rows[0]?.length ?? 0;
  const gaps: number[] = [];
  let numBlank = 0;
  for (let at = 1; at < width; at++) {
    numBlank = rows.every(row => isSpace(row.charCodeAt(at))) ? numBlank + 1 : 0;
    if (numBlank === GAP) {
      gaps.push(at - GAP + 1);
    }
  }
  return gaps.length === 1 ? gaps[0] : null;
}
