import { TaggedError } from '../errors';
import { arrayContent, defaultDType } from './array-content';
import { FrameCells } from './frame-cells';
import { guessed } from './printed-bound';
import type { SourceText } from './source-text';
import { readBlock, type LineRange, type TableBlock } from './table-block';
import type { Content } from './types';
import { withLabels } from './with-labels';

/** A printed DataFrame, or null for lines that are none, and the line behind it. */
export interface Frame {
  readonly content: Content | null;
  readonly endLine: number;
}

const FORMAT = 'pandas';
/** pandas prints six decimals without the zeros that a whole column has behind them. */
export const PANDAS_DECIMALS = 6;
const SIZE = /^\[(\d+) rows x (\d+) columns\]\s*$/;

/** Reads the DataFrame whose header is on a line. */
export function readFrame(source: SourceText, headerLine: number, range: LineRange): Frame {
  const first = readBlock(source, headerLine, range);
  if (first === null) {
    return { content: null, endLine: headerLine + 1 };
  }
  const blocks = [first];
  let last = first;
  while (last.continues) {
    const next = isBlank(source, last.endRow) ? readBlock(source, last.endRow + 1, range) : null;
    if (next === null || numRows(next) !== numRows(first)) {
      const cells = new FrameCells(source, blocks);
      const content = cells.isNumeric ? unfinished(last) : null;
      return { content, endLine: last.endRow };
    }
    blocks.push(next);
    last = next;
  }
  const cells = new FrameCells(source, blocks);
  if (!cells.isNumeric) {
    return { content: null, endLine: last.endRow };
  }
  const size = readSize(source, last.endRow);
  return {
    content: frameContent(source, cells, size),
    endLine: size === null ? last.endRow : last.endRow + 2
  };
}

function numRows(block: TableBlock): number {
  return block.endRow - block.firstRow;
}

function isBlank(source: SourceText, line: number): boolean {
  return line < source.numLines && source.line(line).trim() === '';
}

function unfinished({ endRow }: TableBlock): Content {
  const error = new TaggedError(
    'broken-array',
    'This table ends at line {line}, but a backslash says that more columns follow',
    { line: endRow }
  );
  return { kind: 'broken', error, format: FORMAT };
}

function readSize(source: SourceText, line: number): number[] | null {
  if (!isBlank(source, line) || line + 1 >= source.numLines) {
    return null;
  }
  const match = SIZE.exec(source.line(line + 1));
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

function frameContent(source: SourceText, cells: FrameCells, size: number[] | null): Content {
  if (cells.textColumn !== null) {
    const error = new TaggedError(
      'unsupported-array',
      'Column {column} of this table holds {value}, which is no number',
      cells.textColumn
    );
    return { kind: 'broken', error, format: FORMAT };
  }
  const { numbers, shape } = cells;
  const dtype = defaultDType(numbers);
  if (shape.includes(null)) {
    return { kind: 'truncated', shape: size ?? shape, dtype, format: FORMAT };
  }
  const content = arrayContent(source, {
    numbers,
    shape: shape.map(Number),
    dtype,
    rule: guessed('float64'),
    format: FORMAT,
    usualDecimals: PANDAS_DECIMALS
  });
  return withLabels(content, cells.names);
}
