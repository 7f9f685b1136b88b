import { TaggedError } from '../errors';
import { arrayContent, defaultDType } from './array-content';
import { classColumn } from './class-column';
import { FrameCells, PANDAS_CELLS, type TextColumn } from './frame-cells';
import { readFrameWithoutIndex } from './frame-without-index';
import { guessed } from './printed-bound';
import { tailOfDataTable } from './r/data-table';
import { omittedBy } from './r/r-content';
import { areBlocksOfR, framesOfR, furtherBlocksOfR, isBelowRow, R_CELLS } from './r/r-frame';
import type { SourceText } from './source-text';
import { readBlock, type LineRange, type TableBlock } from './table-block';
import type { Content, ReprFormat } from './types';
import { withLabels } from './with-labels';

/** The arrays of a printed DataFrame, none for lines that are none, and the line behind it. */
export interface Frame {
  readonly contents: readonly NamedContent[];
  readonly endLine: number;
}

/** An array of a frame; one that is a column has its name. */
export type NamedContent = Content & { readonly column: string | null };

const FORMAT = 'pandas';
/** pandas prints six decimals without the zeros that a whole column has behind them. */
export const PANDAS_DECIMALS = 6;
const SIZE = /^\[(\d+) rows x (\d+) columns\]\s*$/;

/** Reads the DataFrame whose header is on a line. */
export function readFrame(source: SourceText, headerLine: number, range: LineRange): Frame {
  const first = readBlock(source, headerLine, range);
  if (first === null) {
    const bare = readFrameWithoutIndex(source, headerLine, range);
    return bare ?? { contents: [], endLine: headerLine + 1 };
  }
  const { blocks, isWhole } = blocksFrom(source, first, range);
  const last = blocks[blocks.length - 1];
  const tail = tailOfDataTable(source, last.endRow);
  const isR = isWhole && (tail !== null || areBlocksOfR(source, blocks));
  if (isR && headerLine > range.top && isBelowRow(source, first)) {
    return { contents: [], endLine: last.endRow };
  }
  const cells = new FrameCells(source, blocks, isR ? R_CELLS : PANDAS_CELLS);
  if (!cells.isNumeric) {
    return { contents: [], endLine: last.endRow };
  }
  if (!isWhole) {
    return { contents: [{ ...unfinished(last), column: null }], endLine: last.endRow };
  }
  const size = readSize(source, last.endRow);
  const omitted = omittedBy(source, last.endRow);
  const numbers = isR
    ? framesOfR(source, cells, omitted, tail)
    : numbersContent(source, cells, size);
  const isCut = cells.shape[0] === null || tail !== null || (isR && omitted !== null);
  const numRows = numbers.kind === 'truncated' ? (numbers.shape?.[0] ?? null) : null;
  const format = isR ? 'r' : FORMAT;
  const contents = [
    { ...numbers, column: null },
    ...cells.textColumns.map(column =>
      isCut ? cutColumn(column.name, numRows, format) : textContent(column, format)
    )
  ];
  const below = size !== null ? 2 : Number(isR && omitted !== null);
  return { contents, endLine: tail?.endLine ?? last.endRow + below };
}

/** All blocks of a frame that is printed in several; not whole where a backslash says that more would follow. */
function blocksFrom(
  source: SourceText,
  first: TableBlock,
  range: LineRange
): { blocks: TableBlock[]; isWhole: boolean } {
  const blocks = [first];
  let last = first;
  while (last.continues) {
    const next = isBlank(source, last.endRow) ? readBlock(source, last.endRow + 1, range) : null;
    if (next === null || numRows(next) !== numRows(first)) {
      return { blocks, isWhole: false };
    }
    blocks.push(next);
    last = next;
  }
  return { blocks: [...blocks, ...furtherBlocksOfR(source, last, range)], isWhole: true };
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

function numbersContent(source: SourceText, cells: FrameCells, size: number[] | null): Content {
  const { shape, numbers } = cells;
  const dtype = defaultDType(numbers);
  if (shape.includes(null)) {
    const [numRows] = size ?? shape;
    const isAll = cells.textColumns.length === 0 && shape[1] === null;
    return {
      kind: 'truncated',
      shape: isAll ? (size ?? shape) : [numRows, shape[1]],
      dtype,
      format: FORMAT
    };
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

function textContent({ name, words }: TextColumn, format: ReprFormat): NamedContent {
  const content = words === null ? unclear(name, format) : classColumn(name, words, format);
  return { ...content, column: name };
}

/** A column of which rows were left out. */
function cutColumn(column: string, numRows: number | null, format: ReprFormat): NamedContent {
  return { kind: 'truncated', shape: [numRows], dtype: 'int64', format, column };
}

function unclear(column: string, format: ReprFormat): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Column {column} of this table holds words that cannot be told from those beside them',
    { column }
  );
  return { kind: 'broken', error, format };
}
