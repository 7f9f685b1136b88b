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
  const cells: string[] = [];
  let at = line + 2;
  while (at < source.numLines && source.line(at).startsWith('\t')) {
    cells.push(source.line(at++).trim());
  }
  const [, name, dtypeName] = title;
  const closed = at < source.numLines && source.line(at).trimEnd() === ']';
  const content = seriesContent(source, { name, dtypeName, cells, length });
  return closed ? { content, name, endLine: at + 1 } : null;
}

interface Shown {
  readonly name: string;
  readonly dtypeName: string;
  readonly cells: readonly string[];
  readonly length: number;
}

function seriesContent(source: SourceText, { name, dtypeName, cells, length }: Shown): Content {
  const areNames = holdsNames(dtypeName);
  const dtype = areNames ? 'int64' : polarsDType(dtypeName);
  if (dtype === null) {
    return refusedColumn(name, dtypeName);
  }
  if (cells.length !== length) {
    return { kind: 'truncated', shape: [length], dtype, format: 'polars' };
  }
  if (areNames) {
    return quotedNames(name, cells);
  }
  const numbers = new NumberBuffer();
  const wrong = cells.find(cell => !readPolarsCell(cell, numbers));
  return wrong === undefined
    ? polarsContent(source, numbers, [length], [dtype])
    : wrong === '…'
      ? { kind: 'truncated', shape: [length], dtype, format: 'polars' }
      : refusedColumn(name, wrong);
}
