import { classColumn, leftOut } from '../class-column';
import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { refusedR } from './r-content';
import {
  cellsStart,
  holdsNumbers,
  holdsWords,
  isShifted,
  tibbleColumns,
  type TibbleColumn,
  type TibbleLines
} from './tibble-lines';
import { tibbleNumbers } from './tibble-numbers';

/** A tibble as pillar prints it, and the line behind it; the numbers come first, then the other columns. */
export interface Tibble {
  readonly contents: readonly TibblePart[];
  readonly endLine: number;
}

type TibblePart = Content & { readonly column: string | null };

/** The whole that a title tells of; null for an extent that a database does not tell. */
interface Whole {
  readonly numRows: number | null;
  readonly numColumns: number | null;
  /** Whether the remarks below name columns that were left out. */
  readonly isNarrow: boolean;
}

const TITLE = /^# (?:A [\w. ]+: |Source: .*\[)([\d,]+|\?\?) [×x] ([\d,]+|\?\?)/;
const TYPES = /^[ *]*<[^<>]*>(?:\s+<[^<>]*>)*\s*$/;
const MORE_COLUMNS = /\d+ (?:more )?(?:variable|column)s?\b/;
/** Chars that take no place of a terminal or two, behind which the columns of a row are shifted. */
const SHIFTING = /[\u0300-\u036f\u1100-\u200f\u2e80-\uffff]/;

/** Reads the tibble whose title is on a line; null if there is none. */
export function readTibble(source: SourceText, titleLine: number): Tibble | null {
  const title = TITLE.exec(source.line(titleLine));
  if (title === null) {
    return null;
  }
  const header = remarksEnd(source, titleLine + 1);
  const types = lineOf(source, header + 1);
  if (!TYPES.test(types)) {
    return { contents: [], endLine: header };
  }
  const firstRow = header + 2;
  const endRow = rowsEnd(source, firstRow);
  const endLine = remarksEnd(source, furtherEnd(source, endRow));
  const whole = {
    numRows: extent(title[1]),
    numColumns: extent(title[2]),
    isNarrow: MORE_COLUMNS.test(linesOf(source, endRow, endLine).join('\n'))
  };
  const columns = tibbleColumns(lineOf(source, header), types);
  const rows = linesOf(source, firstRow, endRow);
  const isClear =
    columns !== null &&
    columns.length <= (whole.numColumns ?? Infinity) &&
    rows.length <= (whole.numRows ?? Infinity) &&
    !rows.some(row => SHIFTING.test(row) || isShifted(row, columns));
  const contents = isClear
    ? partsOf(source, { columns, types, rows, firstRow }, whole)
    : [unclear()];
  return { contents, endLine };
}

function partsOf(source: SourceText, lines: TibbleLines, whole: Whole): TibblePart[] {
  const { columns, rows } = lines;
  const { numRows, numColumns } = whole;
  const numbers = columns.filter(holdsNumbers);
  if (numbers.length === 0) {
    return [];
  }
  const isNarrow = whole.isNarrow || columns.length !== numColumns;
  const isCut = rows.length !== numRows;
  const shape = [numRows, isNarrow ? null : numbers.length];
  const content: Content =
    isCut || isNarrow
      ? { kind: 'truncated', shape, dtype: 'float64', format: 'r' }
      : tibbleNumbers(source, lines);
  const cut: Content = { kind: 'truncated', shape: [numRows], dtype: 'int64', format: 'r' };
  const others = columns.filter(column => !holdsNumbers(column));
  return [
    { ...content, column: null },
    ...others.map(column => ({
      ...(isCut && holdsWords(column) ? cut : wordsOf(lines, column)),
      column: column.name
    }))
  ];
}

function wordsOf(lines: TibbleLines, column: TibbleColumn): Content {
  const { name, type, start } = column;
  if (!holdsWords(column)) {
    return leftOut(name, `<${type}>`, 'r');
  }
  const next = lines.columns[lines.columns.indexOf(column) + 1] as TibbleColumn | undefined;
  if (next !== undefined && !holdsNumbers(next) && !holdsWords(next)) {
    return refusedR(
      'Column {column} of this table holds words that cannot be told from those beside them',
      { column: name }
    );
  }
  const end = next === undefined ? Infinity : cellsStart(next, lines);
  const words = lines.rows.map(row => row.slice(start, end).trim());
  const missing = words.find(word => word === '' || word === '<NA>');
  return missing === undefined ? classColumn(name, words, 'r') : leftOut(name, missing, 'r');
}

/** Behind the rows, which are counted from 1. */
function rowsEnd(source: SourceText, firstRow: number): number {
  let row = firstRow;
  while (
    lineOf(source, row)
      .trimStart()
      .startsWith(`${row - firstRow + 1} `)
  ) {
    row++;
  }
  return row;
}

/** Behind further columns, which may follow in rows of their own. */
function furtherEnd(source: SourceText, endRow: number): number {
  let line = endRow;
  while (TYPES.test(lineOf(source, line + 1))) {
    line = rowsEnd(source, line + 2);
  }
  return line;
}

function remarksEnd(source: SourceText, first: number): number {
  let line = first;
  while (lineOf(source, line).startsWith('# ')) {
    line++;
  }
  return line;
}

function linesOf(source: SourceText, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => source.line(from + i));
}

function lineOf(source: SourceText, line: number): string {
  return line < source.numLines ? source.line(line) : '';
}

function extent(word: string): number | null {
  return word === '??' ? null : Number(word.replaceAll(',', ''));
}

function unclear(): TibblePart {
  const content = refusedR('The columns of this tibble cannot be told from one another', {});
  return { ...content, column: null };
}
