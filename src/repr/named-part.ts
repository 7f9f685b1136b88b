import type { ParsedArray } from './types';

/** What an array of a table is called: a column by its own name, its numbers side by side by that of the table. */
export function namedPart(
  column: string | null,
  table: string | null
): Pick<ParsedArray, 'name' | 'isColumn'> {
  return column === null ? { name: table } : { name: column, isColumn: true };
}
