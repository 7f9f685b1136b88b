import type { DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { NumberBuffer } from './number-buffer';
import { readPolarsCell } from './polars-cell';
import { commonDType, polarsContent, polarsDType, refusedColumn } from './polars-content';
import type { SourceText } from './source-text';
import type { Content } from './types';
import { withLabels } from './with-labels';

/** A printed frame, and the line behind it. */
export interface PolarsFrame {
  readonly content: Content;
  readonly endLine: number;
}

interface Column {
  readonly name: string;
  /** Null for a column of text or where types are hidden. */
  readonly dtype: DType | null;
  readonly dtypeName: string;
}

const TOP = /^[┌╭+]/;
const RULE = /^(?:[┌╭╞├└╰+]|[|│](?:-+|─+)[-+─┼|│]*$)/;
const HEAD_END = /^(?:╞|\+=|[|│]=|├)/;
const BOTTOM = /^[└╰]/;
const DOTS = /^(?:…|\.\.\.)$/;

/** Reads the table whose upper border is on a line, of a shape that the line above told; null if there is none. */
export function readPolarsFrame(
  source: SourceText,
  top: number,
  shape: readonly number[]
): PolarsFrame | null {
  if (top >= source.numLines || !TOP.test(source.line(top))) {
    return null;
  }
  const head: string[][] = [];
  const body: string[][] = [];
  let inBody = false;
  let line = top + 1;
  for (; line < source.numLines; line++) {
    const text = source.line(line).trimEnd();
    if (BOTTOM.test(text)) {
      line++;
      break;
    }
    if (RULE.test(text)) {
      inBody ||= HEAD_END.test(text);
    } else if (/^[│|]/.test(text)) {
      (inBody ? body : head).push(cellsOf(text));
    } else {
      break;
    }
  }
  return { content: frameContent(source, columnsOf(head), body, shape), endLine: line };
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/[│┆|]/)
    .map(cell => cell.trim());
}

/** The columns; a long name goes on in the next line, three dashes stand above the type. */
function columnsOf(head: readonly string[][]): Column[] {
  return (head[0] ?? []).map((_, index) => {
    const words = head.map(row => row[index] ?? '').filter(word => word !== '');
    const dashes = words.lastIndexOf('---');
    const dtypeName = dashes === -1 ? '' : words.slice(dashes + 1).join('');
    const name = (dashes === -1 ? words : words.slice(0, dashes)).join('');
    return { name, dtypeName, dtype: polarsDType(dtypeName) };
  });
}

function frameContent(
  source: SourceText,
  columns: readonly Column[],
  body: readonly string[][],
  shape: readonly number[]
): Content {
  const rows = joinWrapped(columns, body);
  const shown = columns.filter(({ name, dtypeName }) => !DOTS.test(name) || dtypeName !== '');
  const text = shown.find(({ dtype }) => dtype === null);
  if (text !== undefined) {
    return refusedColumn(text.name, text.dtypeName === '' ? 'an unknown type' : text.dtypeName);
  }
  const dtypes = shown.map(({ dtype }) => dtype as DType);
  if (shown.length < columns.length || rows.some(row => DOTS.test(row[0]))) {
    const dtype = commonDType(dtypes, new NumberBuffer());
    return { kind: 'truncated', shape, dtype, format: 'polars' };
  }
  const uneven = rows.find(row => row.length !== columns.length);
  if (uneven !== undefined) {
    return otherShape(rows.length, uneven.length, shape);
  }
  const numbers = new NumberBuffer();
  for (const row of rows) {
    const wrong = row.findIndex(cell => !readPolarsCell(cell, numbers));
    if (wrong !== -1) {
      return refusedColumn(columns[wrong].name, row[wrong]);
    }
  }
  return rows.length === shape[0] && columns.length === shape[1]
    ? withLabels(
        polarsContent(source, numbers, shape, dtypes),
        columns.map(({ name }) => name)
      )
    : otherShape(rows.length, columns.length, shape);
}

function otherShape(numRows: number, numColumns: number, shape: readonly number[]): Content {
  const error = new TaggedError(
    'broken-array',
    'The values have the shape ({found}), but the text says ({expected})',
    { found: `${numRows}, ${numColumns}`, expected: shape.join(', ') }
  );
  return { kind: 'broken', error, format: 'polars' };
}

/** A cell that is too long goes on in the next line, where other columns of numbers are empty, which no number is. */
function joinWrapped(columns: readonly Column[], body: readonly string[][]): string[][] {
  const rows: string[][] = [];
  for (const cells of body) {
    const last = rows.at(-1);
    if (last !== undefined && cells.some((cell, i) => cell === '' && columns[i]?.dtype !== null)) {
      cells.forEach((cell, i) => (last[i] += cell));
    } else {
      rows.push([...cells]);
    }
  }
  return rows;
}
