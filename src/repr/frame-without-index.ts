import { arrayContent, defaultDType } from './array-content';
import { cellsOf } from './cells';
import { isSpace, SPACE } from './chars';
import { NumberBuffer } from './number-buffer';
import { isDots, readCell } from './pandas-cell';
import type { Frame, NamedContent } from './pandas-frame';
import { guessed } from './printed-bound';
import type { SourceText } from './source-text';
import type { LineRange } from './table-block';
import { withLabels } from './with-labels';

interface Rows {
  readonly numbers: NumberBuffer;
  readonly count: number;
  readonly isCut: boolean;
  /** For each column the fewest spaces before a cell. */
  readonly gaps: readonly number[];
  readonly endLine: number;
}

/** A name that may be a number, so that the line may be a row. */
const NUMBER = /(?:^|\s)[-+]?[\d.]+(?:e[-+]?\d+)?(?=\s|$)/i;
const DECIMALS = 6;

/**
 * Reads what `to_string(index=False)` prints: names above columns of numbers, all set right, and nothing before them. Null for other
 * lines: where names are numbers, which may be the first row of a matrix, and for a single column, which may be a list of numbers
 * below a word. R's tables without row names look alike, but for one space at most before the widest cell of every column.
 */
export function readFrameWithoutIndex(
  source: SourceText,
  headerLine: number,
  range: LineRange
): Frame | null {
  const first = headerLine + 1;
  if (first >= range.end || widthOf(source, headerLine) !== widthOf(source, first)) {
    return null;
  }
  const ends = endsIn(source, first);
  const header = source.line(headerLine).trimEnd();
  if (ends.length < 2 || NUMBER.test(header) || !endWords(header, ends)) {
    return null;
  }
  const rows = readRows(source, first, range.end, ends);
  const gaps = ends.map((_, i) =>
    Math.min(rows.gaps[i], header.slice(ends[i - 1] ?? 0).search(/\S/))
  );
  const isR = gaps.every(gap => gap === 1);
  if (rows.count === 0 || isR || isRow(source, rows.endLine, range.end)) {
    return null;
  }
  const names = ends.map((end, i) => header.slice(ends[i - 1] ?? 0, end).trim());
  return { contents: [contentOf(source, rows, names)], endLine: rows.endLine };
}

function contentOf(source: SourceText, rows: Rows, names: readonly string[]): NamedContent {
  const { numbers, count, isCut } = rows;
  const dtype = defaultDType(numbers);
  if (isCut) {
    return {
      kind: 'truncated',
      shape: [null, names.length],
      dtype,
      format: 'pandas',
      column: null
    };
  }
  const content = arrayContent(source, {
    numbers,
    shape: [count, names.length],
    dtype,
    rule: guessed('float64'),
    format: 'pandas',
    usualDecimals: DECIMALS
  });
  return { ...withLabels(content, names), column: null };
}

/** The rows in which every word ends where it does in the first, and is a number. */
function readRows(source: SourceText, first: number, end: number, ends: readonly number[]): Rows {
  const numbers = new NumberBuffer();
  let line = first;
  let numDots = 0;
  const gaps = ends.map(() => Infinity);
  for (; line < end; line++) {
    const start = source.lineStarts[line];
    const cells = cellsOf(source.text, start, source.contentEnd(line));
    if (cells.length !== ends.length || cells.some((cell, i) => cell.end - start !== ends[i])) {
      break;
    }
    if (cells.every(cell => isDots(source.text.slice(cell.start, cell.end)))) {
      numDots++;
      continue;
    }
    if (!cells.every(cell => readCell(source.text, cell.start, cell.end, numbers) === 'number')) {
      break;
    }
    cells.forEach((cell, i) => {
      gaps[i] = Math.min(gaps[i], cell.start - start - (ends[i - 1] ?? 0));
    });
  }
  const count = line - first - numDots;
  const isWhole = numbers.length === count * ends.length;
  return { numbers, count: isWhole ? count : 0, isCut: numDots > 0, gaps, endLine: line };
}

function widthOf(source: SourceText, line: number): number {
  return source.contentEnd(line) - source.lineStarts[line];
}

function endsIn(source: SourceText, line: number): number[] {
  const start = source.lineStarts[line];
  return cellsOf(source.text, start, source.contentEnd(line)).map(({ end }) => end - start);
}

/** Whether a word of the header ends at each of the places, the last one with the header. */
function endWords(header: string, ends: readonly number[]): boolean {
  return ends.every(
    end => !isSpace(header.charCodeAt(end - 1)) && !(header.charCodeAt(end) > SPACE)
  );
}

/** Whether a line is one more row, of numbers or dots that are not set like those above. */
function isRow(source: SourceText, line: number, end: number): boolean {
  const words = line < end ? source.line(line).trim().split(/\s+/) : [''];
  return words.every(word => readCell(word, 0, word.length, new NumberBuffer()) !== 'text');
}
