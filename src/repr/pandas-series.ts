import { isFloating, type DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { arrayContent } from './array-content';
import { classColumn } from './class-column';
import { pandasDType } from './dtype-name';
import { NumberBuffer } from './number-buffer';
import { codesOfNames, type Categories } from './category-codes';
import { mayHoldNames, namesBehind } from './pandas-names';
import { isDots, readCell, wordStart } from './pandas-cell';
import { recoverable } from './printed-bound';
import { readCategories } from './printed-categories';
import type { SourceText } from './source-text';
import type { Content } from './types';

/** A printed Series: its name, and the line of its first row. */
export interface Series {
  readonly content: Content;
  readonly name: string | null;
  readonly firstLine: number;
  /** The line of its trailer. */
  readonly lastLine: number;
}

interface Trailer {
  readonly name: string | null;
  readonly length: number | null;
  readonly dtype: string;
  /** The categories of names that stand below. */
  readonly categories: Categories | null;
}

const FORMAT = 'pandas';
const TRAILER = /^(?:Freq: \S+, )?(?:Name: (.*?), )?(?:Length: (\d+), )?dtype: (\S.*?)\s*$/;
const ASTRAL = /[\ud800-\udbff]/;
const EMPTY = /^Series\(\[\], (?:Name: (.*), )?dtype: (\S+)\)\s*$/;

/** Reads the Series whose trailer is on a line, with rows not above `top`; null if there is none. */
export function readSeries(source: SourceText, lastLine: number, top: number): Series | null {
  const line = source.line(lastLine);
  const empty = EMPTY.exec(line);
  const match = empty === null ? TRAILER.exec(line) : null;
  if (empty !== null) {
    const trailer = { name: empty[1] ?? null, length: 0, dtype: empty[2], categories: null };
    const content = seriesContent(source, trailer, []);
    return { content, name: trailer.name, firstLine: lastLine, lastLine };
  }
  if (match === null) {
    return null;
  }
  const categories = match[3] === 'category' ? readCategories(source, lastLine + 1) : null;
  const isNumeric = categories !== null && pandasDType(categories.dtype) !== null;
  const trailer = {
    name: match[1] ?? null,
    length: match[2] === undefined ? null : Number(match[2]),
    dtype: isNumeric ? categories.dtype : match[3],
    categories
  };
  const rows = rowsAbove(source, lastLine, top, pandasDType(trailer.dtype) !== null);
  if (rows.length === 0) {
    return null;
  }
  const content = seriesContent(source, trailer, rows);
  return { content, name: trailer.name, firstLine: rows[0], lastLine };
}

/**
 * The lines of the rows. Their values end in one column, where a name may end with spaces; dots for rows that were left out may stand
 * anywhere.
 */
function rowsAbove(source: SourceText, lastLine: number, top: number, numeric: boolean): number[] {
  const rows: number[] = [];
  let width: number | null = null;
  for (let line = lastLine - 1; line >= top; line--) {
    const row = numeric ? source.line(line).trimEnd() : source.line(line);
    if (isDots(row.trim())) {
      rows.push(line);
      continue;
    }
    const rowWidth = widthOf(row);
    width ??= rowWidth;
    const isRow = rowWidth === width && (numeric ? endsWithNumber(row) : row.trim() !== '');
    if (!isRow) {
      break;
    }
    rows.push(line);
  }
  return rows.reverse();
}

/** In chars as Python counts them. */
function widthOf(row: string): number {
  return ASTRAL.test(row) ? [...row].length : row.length;
}

function endsWithNumber(row: string): boolean {
  const start = wordStart(row, row.length);
  const kind = readCell(row, start, row.length, new NumberBuffer());
  return row.slice(0, start).trim() !== '' && kind === 'number';
}

function seriesContent(source: SourceText, trailer: Trailer, rows: readonly number[]): Content {
  const printed = pandasDType(trailer.dtype);
  if (printed === null) {
    const names = mayHoldNames(trailer.dtype) ? namesContent(source, trailer, rows) : null;
    if (names !== null) {
      return names;
    }
    const error = new TaggedError(
      'unsupported-array',
      'A Series of {dtype} cannot be read: only bool, int, uint and float types can',
      { dtype: trailer.dtype }
    );
    return { kind: 'broken', error, format: FORMAT };
  }
  const numbers = new NumberBuffer();
  const omitted = rows.filter(line => !readRow(source, line, numbers)).length > 0;
  const dtype: DType = numbers.floats > 0 && !isFloating(printed) ? 'float64' : printed;
  if (omitted) {
    return { kind: 'truncated', shape: [trailer.length], dtype, format: FORMAT };
  }
  return arrayContent(source, {
    numbers,
    shape: [numbers.length],
    dtype,
    rule: recoverable(dtype),
    format: FORMAT
  });
}

/** A Series of names as class indices; null where it is something else. */
function namesContent(
  source: SourceText,
  { name, length, categories }: Trailer,
  rows: readonly number[]
): Content | null {
  const lines = rows.map(row => source.line(row));
  const shown = lines.filter(line => !isDots(line.trim()));
  const names = namesBehind(shown);
  if (names === null) {
    return null;
  }
  if (shown.length < lines.length) {
    return { kind: 'truncated', shape: [length], dtype: 'int64', format: FORMAT };
  }
  return categories === null
    ? classColumn(name ?? 'Series', names, FORMAT)
    : codesOfNames(names, categories, names.length);
}

/** Reads the value of a row; false if dots stand for it. */
function readRow(source: SourceText, line: number, numbers: NumberBuffer): boolean {
  const { text, lineStarts } = source;
  const end = lineStarts[line] + source.line(line).trimEnd().length;
  return readCell(text, wordStart(text, end), end, numbers) === 'number';
}
