import { NumberBuffer } from './number-buffer';
import { readPolarsCell } from './polars-cell';
import {
  holdsNames,
  polarsContent,
  polarsDType,
  quotedNames,
  refusedColumn
} from './polars-content';
import type { SourceText } from './source-text';
import type { Content } from './types';

/** A printed Series, its name, and the line behind it. */
export interface PolarsSeries {
  readonly content: Content;
  readonly name: string;
  readonly endLine: number;
}

const TAB = 9;
const TITLE = /^Series: '(.*)' \[(.*)\]\s*$/;

/** Reads the Series whose title is on a line, of a length that the line above told; null if there is none. */
export function readPolarsSeries(
  source: SourceText,
  line: number,
  length: number
): PolarsSeries | null {
  const title = line + 1 < source.numLines ? TITLE.exec(source.line(line)) : null;
  if (title === null || source.line(line + 1).trimEnd() !== '[') {
    return null;
  }
  const first = line + 2;
  let end = first;
  while (end < source.numLines && source.text.charCodeAt(source.lineStarts[end]) === TAB) {
    end++;
  }
  const [, name, dtypeName] = title;
  const closed = end < source.numLines && source.line(end).trimEnd() === ']';
  const content = seriesContent(source, { name, dtypeName, first, end, length });
  return closed ? { content, name, endLine: end + 1 } : null;
}

interface Shown {
  readonly name: string;
  readonly dtypeName: string;
  /** The lines of its elements. */
  readonly first: number;
  readonly end: number;
  readonly length: number;
}

function seriesContent(source: SourceText, shown: Shown): Content {
  const { name, dtypeName, first, end, length } = shown;
  const areNames = holdsNames(dtypeName);
  const dtype = areNames ? 'int64' : polarsDType(dtypeName);
  if (dtype === null) {
    return refusedColumn(name, dtypeName);
  }
  if (end - first !== length) {
    return { kind: 'truncated', shape: [length], dtype, format: 'polars' };
  }
  if (areNames) {
    return quotedNames(
      name,
      Array.from({ length }, (_, i) => cellOf(source, first + i))
    );
  }
  const numbers = new NumberBuffer();
  for (let line = first; line < end; line++) {
    const isRead = readPolarsCell(
      source.text,
      numbers,
      source.contentStart(line),
      source.contentEnd(line)
    );
    if (!isRead) {
      const wrong = cellOf(source, line);
      return wrong === '…'
        ? { kind: 'truncated', shape: [length], dtype, format: 'polars' }
        : refusedColumn(name, wrong);
    }
  }
  return polarsContent(source, numbers, [length], [dtype]);
}

function cellOf(source: SourceText, line: number): string {
  return source.line(line).trim();
}
