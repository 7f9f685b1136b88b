import { isFloating, type DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { arrayContent } from './array-content';
import { classColumn } from './class-column';
import { pandasDType } from './dtype-name';
import { NumberBuffer } from './number-buffer';
import { categoriesType, mayHoldNames, namesBehind } from './pandas-names';
import { isDots, readCell, wordStart } from './pandas-cell';
import { recoverable } from './printed-bound';
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
}

const FORMAT = 'pandas';
const TRAILER = /^(?:Freq: \S+, )?(?:Name: (.*?), )?(?:Length: (\d+), )?dtype: (\S.*?)\s*$/;
const EMPTY = /^Series\(\[\], (?:Name: (.*), )?dtype: (\S+)\)\s*$/;

/** Reads the Series whose trailer is on a line, with rows not above `top`; null if there is none. */
export function readSeries(source: SourceText, lastLine: number, top: number): Series | null {
  const line = source.line(lastLine);
  const empty = EMPTY.exec(line);
  const match = empty === null ? TRAILER.exec(line) : null;
  if (empty !== null) {
    const trailer = { name: empty[1] ?? null, length: 0, dtype: empty[2] };
    const content = seriesContent(source, trailer, []);
    return { content, name: trailer.name, firstLine: lastLine, lastLine };
  }
  if (match === null) {
    return null;
  }
  const below = match[3] === 'category' && lastLine + 1 < source.numLines;
  const trailer = {
    name: match[1] ?? null,
    length: match[2] === undefined ? null : Number(match[2]),
    dtype: (below ? categoriesType(source.line(lastLine + 1)) : null) ?? match[3]
  };
  const rows = rowsAbove(source, lastLine, top, pandasDType(trailer.dtype) !== null);
  if (rows.length === 0) {
    return null;
  }
  const content = seriesContent(source, trailer, rows);
  return { content, name: trailer.name, firstLine: rows[0], lastLine };
}

/** The lines of the rows. Their values end in one column, dots for rows that were left out may stand anywhere. */
function rowsAbove(source: SourceText, lastLine: number, top: number, numeric: boolean): number[] {
  const rows: number[] = [];
  let width: number | null = null;
  for (let line = lastLine - 1; line >= top; line--) {
    const row = source.line(line).trimEnd();
    if (isDots(row.trim())) {
      rows.push(line);
      continue;
    }
    const start = wordStart(row, row.length);
    width ??= row.length;
    const isRow =
      row.length === width &&
      row.slice(0, start).trim() !== '' &&
      (!numeric || readCell(row, start, row.length, new NumberBuffer()) === 'number');
    if (!isRow) {
      break;
    }
    rows.push(line);
  }
  return rows.reverse();
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
  { name, length }: Trailer,
  rows: readonly number[]
): Content | null {
  const lines = rows.map(row => source.line(row).trimEnd());
  const shown = lines.filter(line => !isDots(line.trim()));
  const names = namesBehind(shown);
  if (names === null) {
    return null;
  }
  return shown.length < lines.length
    ? { kind: 'truncated', shape: [length], dtype: 'int64', format: FORMAT }
    : classColumn(name ?? 'Series', names, FORMAT);
}

/** Reads the value of a row; false if dots stand for it. */
function readRow(source: SourceText, line: number, numbers: NumberBuffer): boolean {
  const { text, lineStarts } = source;
  const end = lineStarts[line] + source.line(line).trimEnd().length;
  return readCell(text, wordStart(text, end), end, numbers) === 'number';
}
