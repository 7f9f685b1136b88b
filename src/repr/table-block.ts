import {
  isDigit,
  isSpace,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  skipSpace,
  SPACE
} from './chars';
import { wordStart } from './pandas-cell';
import { holdsTypes } from './r/data-table';
import type { SourceText } from './source-text';

/** Rows under one header, with right-aligned columns. A frame that is too wide is printed in several. */
export interface TableBlock {
  readonly header: string;
  /** The place behind the last char of each column in every row; empty if the header names other columns. */
  readonly ends: readonly number[];
  /** Where the first name begins, before which the labels of the rows end. */
  readonly labelLimit: number;
  /** The lines of the rows. */
  readonly firstRow: number;
  readonly endRow: number;
  /** Whether a backslash says that more columns follow in another block. */
  readonly continues: boolean;
}

/** The lines that may belong to a table. */
export interface LineRange {
  readonly top: number;
  readonly end: number;
}

/** Names from 0 to a million are padded to seven places. */
const MAX_PADDING = 6;
const NUMBER = /^-?\d+(?:\.\d*)?$/;
/** What stands between the elements of an array that goes on over lines, and is no name. */
const PUNCTUATION = /(?:^|\s)[[\](){},;]+(?:\s|$)|[[(,]$/;

/**
 * Reads the block whose header is on a line; null if it is none. pandas aligns the cells of a column right, so a column is
 * a place where a word ends in every row, below a name.
 */
export function readBlock(
  source: SourceText,
  headerLine: number,
  range: LineRange
): TableBlock | null {
  if (beginsNoHeader(source, headerLine) || isNumberedRow(source, headerLine)) {
    return null;
  }
  const line = source.line(headerLine).trimEnd();
  const continues = line.endsWith('\\');
  const header = continues ? line.slice(0, -1).trimEnd() : line;
  if (header.endsWith(']') || PUNCTUATION.test(header)) {
    return null;
  }
  const names = nameEnds(header);
  if (names.length === 0) {
    return null;
  }
  const labelLimit = wordStart(header, names[0]);
  const firstRow = rowBelow(source, headerLine, labelLimit);
  if (
    firstRow >= range.end ||
    !isNameOf(header, names[names.length - 1], lengthOf(source, firstRow)) ||
    (headerLine > range.top && isRowOfOther(source, headerLine, header))
  ) {
    return null;
  }
  const rows = readRows(source, firstRow, range.end, labelLimit);
  if (rows === null) {
    return null;
  }
  const ends = matchNames(rows.ends, header, names);
  return { header, ends, labelLimit, firstRow, endRow: rows.endRow, continues };
}

/** Where words end in a header, but for the name of the columns that may stand at its very start. */
function nameEnds(header: string): number[] {
  const ends = wordEnds(header, 0);
  return isSpace(header.charCodeAt(0)) ? ends : ends.slice(1);
}

function wordEnds(line: string, start: number): number[] {
  const ends: number[] = [];
  let wasWord = start < line.length && !isSpace(line.charCodeAt(start));
  for (let at = start + 1; at <= line.length; at++) {
    const isWord = at < line.length && !isSpace(line.charCodeAt(at));
    if (wasWord && !isWord) {
      ends.push(at);
    }
    wasWord = isWord;
  }
  return ends;
}

/** The first row; a line with nothing but names of the index, or types of data.table, may stand above it. */
function rowBelow(source: SourceText, headerLine: number, labelLimit: number): number {
  const below = headerLine + 1;
  const isAbove =
    below < source.numLines &&
    (hasIndexNames(source, below, labelLimit) || holdsTypes(source, below));
  return isAbove ? below + 1 : below;
}

/** Whether a glance at how a line begins tells that it is no header but a row, or brackets. */
function beginsNoHeader(source: SourceText, line: number): boolean {
  const { text, lineStarts } = source;
  const at = source.contentStart(line);
  const code = text.charCodeAt(at);
  if (code === OPEN_BRACKET || code === OPEN_PAREN || code === OPEN_BRACE) {
    return true;
  }
  if (at > lineStarts[line] || (!isDigit(code) && code !== MINUS)) {
    return false;
  }
  return isNumber(text, at, wordEnd(text, at, text.length));
}

/**
 * Whether a line is a row because a number stands behind its first word. A header leaves the index free, or begins with the name of
 * the columns; numbers may be names in it only where the names of the index stand below.
 */
function isNumberedRow(source: SourceText, line: number): boolean {
  const { text, lineStarts } = source;
  const start = lineStarts[line];
  const end = source.contentEnd(line);
  let at = wordEnd(text, start, end);
  if (at === start || hasIndexNames(source, line + 1, skipSpace(text, at) - start)) {
    return false;
  }
  while (at < end) {
    const word = skipSpace(text, at);
    at = wordEnd(text, word, end);
    if (isNumber(text, word, at)) {
      return true;
    }
  }
  return false;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !isSpace(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

function isNumber(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return (isDigit(code) || code === MINUS) && NUMBER.test(text.slice(start, end));
}

/** Whether a line holds nothing but names of the index, which end before the first column. */
function hasIndexNames(source: SourceText, line: number, labelLimit: number): boolean {
  if (line >= source.numLines || source.text.charCodeAt(source.lineStarts[line]) === SPACE) {
    return false;
  }
  const length = lengthOf(source, line);
  return length > 0 && length < labelLimit;
}

/** The chars of a line up to the last that is not white space. */
function lengthOf(source: SourceText, line: number): number {
  return source.contentEnd(line) - source.lineStarts[line];
}

/** Whether the line above is a row, so that what looks like a header is the next row of it. */
function isRowOfOther(source: SourceText, headerLine: number, header: string): boolean {
  if (headerLine === 0 || header.charCodeAt(0) !== SPACE) {
    return false;
  }
  const above = source.line(headerLine - 1).trimEnd();
  return above.length === header.length && above.charCodeAt(0) !== SPACE;
}

/** The rows from a line on, which are equally long and have a label before their cells, and where all of them end words. */
function readRows(
  source: SourceText,
  firstRow: number,
  endLine: number,
  labelLimit: number
): { ends: number[]; endRow: number } | null {
  const { text, lineStarts } = source;
  let ends: number[] | null = null;
  let width = 0;
  let row = firstRow;
  for (; row < endLine; row++) {
    const start = lineStarts[row];
    const length = lengthOf(source, row);
    width = ends === null ? length : width;
    if (length !== width || width <= labelLimit) {
      break;
    }
    const common: number[] =
      ends === null
        ? wordEnds(text.slice(start, start + length), labelLimit)
        : commonEnds(text, start, ends);
    const label = wordStart(text, start + common[0]);
    if (!isLabel(text, start, label, labelLimit)) {
      break;
    }
    ends = common;
  }
  return ends === null ? null : { ends, endRow: row };
}

/** Those ends of words that a further row, as long as those before, has as well; mostly all of them. */
function commonEnds(text: string, start: number, ends: number[]): number[] {
  for (let i = 0; i < ends.length - 1; i++) {
    if (!isEndIn(text, start + ends[i])) {
      return ends.filter((end, j) => j === ends.length - 1 || isEndIn(text, start + end));
    }
  }
  return ends;
}

function isEndIn(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at));
}

/** Whether something that ends before the limit stands between two places, of which the first begins a line. */
function isLabel(text: string, start: number, end: number, limit: number): boolean {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) {
    last--;
  }
  return last > start && last - start < limit;
}

/**
 * The columns that have a name. It ends where the column does, or before it where numbers as names are padded to one
 * width. None if a name has no column or the last column no name. Words of a cell that end below no name are text, and
 * part of the next column.
 */
function matchNames(ends: readonly number[], header: string, names: readonly number[]): number[] {
  const matched: number[] = [];
  let next = 0;
  for (const end of ends) {
    const before = next;
    while (next < names.length && names[next] <= end) {
      next++;
    }
    if (next > before && !isNameOf(header, names[next - 1], end)) {
      return [];
    }
    if (next > before) {
      matched.push(end);
    }
  }
  const complete = next === names.length && matched.at(-1) === ends.at(-1);
  return complete ? matched : [];
}

function isNameOf(header: string, nameEnd: number, end: number): boolean {
  const padding = end - nameEnd;
  return (
    padding === 0 ||
    (padding <= MAX_PADDING && NUMBER.test(header.slice(wordStart(header, nameEnd), nameEnd)))
  );
}
