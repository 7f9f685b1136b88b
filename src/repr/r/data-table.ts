import type { SourceText } from '../source-text';

/** What data.table prints below the rows that it shows of the top of a table. */
export interface Tail {
  /** All rows of the table, by the number of its last; null where no rows were left out. */
  readonly numRows: number | null;
  /** Whether further columns follow in blocks of their own, or were left out. */
  readonly isNarrow: boolean;
  readonly endLine: number;
}

const OMITTED = /^\s*---\s*$/;
const ROW = /^\s*(\d+): /;
const FURTHER = /^\s*(?:\d+: |---\s*$)|^\s{2,}\S|^\d+ variables? not shown: /;
/** The types of the columns, below their names. */
const TYPES = /^\s+<[^<>\n]+>(?:\s+<[^<>\n]+>)*\s*$/;

const NOT_SHOWN = /^\d+ variables? not shown: /;

/**
 * The rows behind the line of dashes that stands for those that data.table left out, and the line that names columns which it left
 * out; null if there is neither.
 */
export function tailOfDataTable(source: SourceText, line: number): Tail | null {
  if (!OMITTED.test(lineOf(source, line))) {
    const isNarrow = NOT_SHOWN.test(lineOf(source, line));
    return isNarrow ? { numRows: null, isNarrow, endLine: line + 1 } : null;
  }
  let last = line;
  let numRows: number | null = null;
  let row = ROW.exec(lineOf(source, last + 1));
  while (row !== null) {
    numRows = Number(row[1]);
    last++;
    row = ROW.exec(lineOf(source, last + 1));
  }
  const endLine = furtherEnd(source, last + 1);
  return numRows === null ? null : { numRows, isNarrow: endLine > last + 1, endLine };
}

/** Behind the blocks with further columns, or the line that names those that were left out. */
function furtherEnd(source: SourceText, first: number): number {
  let line = first;
  while (FURTHER.test(lineOf(source, line))) {
    line++;
  }
  return line;
}

/** Whether a line holds nothing but types such as `<num>`, as data.table prints them below the names of columns. */
export function holdsTypes(source: SourceText, line: number): boolean {
  return source.text[source.contentStart(line)] === '<' && TYPES.test(source.line(line));
}

function lineOf(source: SourceText, line: number): string {
  return line < source.numLines ? source.line(line) : '';
}
