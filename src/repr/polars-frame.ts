import type { DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { classColumn, leftOut } from './class-column';
import { NumberBuffer } from './number-buffer';
import { readPolarsCell } from './polars-cell';
import {
  commonDType,
  holdsNames,
  polarsContent,
  polarsDType,
  refusedColumn
} from './polars-content';
import type { SourceText } from './source-text';
import type { Content } from './types';
import { withLabels } from './with-labels';

/** A printed frame, and the line behind it. */
export interface PolarsFrame {
  /** The numbers side by side, then each column of words. */
  readonly contents: readonly PolarsPart[];
  readonly endLine: number;
}

type PolarsPart = Content & { readonly column: string | null };

interface Column {
  readonly name: string;
  /** Null for a column of text or where types are hidden. */
  readonly dtype: DType | null;
  readonly dtypeName: string;
}

interface Table {
  readonly columns: readonly Column[];
  /** Those for which no dots stand. */
  readonly shown: readonly Column[];
  readonly rows: readonly string[][];
  /** The cells that were printed over several lines. */
  readonly wrapped: ReadonlySet<string>;
  /** Rows and columns, as the text tells them. */
  readonly shape: readonly number[];
}

const FORMAT = 'polars';
const TOP = /^[┌╭+]/;
const RULE = /^(?:[┌╭╞├└╰+]|[|│](?:-+|─+)[-+─┼|│]*$)/;
/** A row that has lost its right border has lost a part of its last cell, too. */
const ROW = /^[│|].*[│|]$/;
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
    } else if (ROW.test(text)) {
      (inBody ? body : head).push(cellsOf(text));
    } else {
      break;
    }
  }
  return { contents: frameContents(source, columnsOf(head), body, shape), endLine: line };
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

function frameContents(
  source: SourceText,
  columns: readonly Column[],
  body: readonly string[][],
  shape: readonly number[]
): PolarsPart[] {
  const { rows, wrapped } = joinWrapped(columns, body);
  const shown = columns.filter(({ name, dtypeName }) => !DOTS.test(name) || dtypeName !== '');
  const isCut = shown.length < columns.length || rows.some(row => DOTS.test(row[0]));
  const table = { columns, shown, rows, wrapped, shape };
  const numbers = isCut ? cutNumbers(table) : numbersContent(source, table);
  const texts = shown.filter(({ dtype }) => dtype === null);
  if (numbers.kind === 'broken') {
    return [{ ...numbers, column: null }];
  }
  const cut: Content = { kind: 'truncated', shape: [shape[0]], dtype: 'int64', format: FORMAT };
  return [
    { ...numbers, column: null },
    ...texts.map(column => ({
      ...(isCut && holdsNames(column.dtypeName) ? cut : wordsOf(table, column)),
      column: column.name
    }))
  ];
}

/** The refusal of a table that has no numbers beside its text, or does not tell of its types. */
function textOnly(shown: readonly Column[]): Content | null {
  const text = shown.find(({ dtypeName, dtype }) => dtype === null && dtypeName === '');
  const only = shown.every(({ dtype }) => dtype === null) ? shown.at(0) : undefined;
  const column = text ?? only;
  return column === undefined
    ? null
    : refusedColumn(column.name, column.dtypeName === '' ? 'an unknown type' : column.dtypeName);
}

function cutNumbers({ columns, shown, shape }: Table): Content {
  const dtypes = dtypesOf(shown);
  const isAll = shown.length === columns.length;
  const numColumns = dtypes.length === shown.length ? shape[1] : isAll ? dtypes.length : null;
  return (
    textOnly(shown) ?? {
      kind: 'truncated',
      shape: [shape[0], numColumns],
      dtype: commonDType(dtypes, new NumberBuffer()),
      format: FORMAT
    }
  );
}

function numbersContent(source: SourceText, { columns, rows, shape }: Table): Content {
  const refused = textOnly(columns);
  if (refused !== null) {
    return refused;
  }
  const uneven = rows.find(row => row.length !== columns.length);
  const numColumns = uneven?.length ?? columns.length;
  if (rows.length !== shape[0] || numColumns !== shape[1] || uneven !== undefined) {
    return otherShape(rows.length, numColumns, shape);
  }
  const numbers = new NumberBuffer();
  for (const row of rows) {
    const wrong = row.findIndex(
      (cell, i) => columns[i].dtype !== null && !readPolarsCell(cell, numbers)
    );
    if (wrong !== -1) {
      return refusedColumn(columns[wrong].name, row[wrong]);
    }
  }
  const numeric = columns.filter(({ dtype }) => dtype !== null);
  return withLabels(
    polarsContent(source, numbers, [rows.length, numeric.length], dtypesOf(columns)),
    numeric.map(({ name }) => name)
  );
}

function dtypesOf(columns: readonly Column[]): DType[] {
  return columns.flatMap(({ dtype }) => dtype ?? []);
}

/** A missing name looks like the name `null`, and of a name that goes on in the next line the spaces are not told. */
function wordsOf({ columns, rows, wrapped }: Table, column: Column): Content {
  const place = columns.indexOf(column);
  if (!holdsNames(column.dtypeName)) {
    return refusedColumn(column.name, column.dtypeName);
  }
  const words = rows.map(row => row[place]);
  const unclear = words.find((word, row) => word === 'null' || wrapped.has(cellKey(row, place)));
  return unclear === undefined
    ? classColumn(column.name, words, FORMAT)
    : leftOut(column.name, unclear, FORMAT);
}

function otherShape(numRows: number, numColumns: number, shape: readonly number[]): Content {
  const error = new TaggedError(
    'broken-array',
    'The values have the shape ({found}), but the text says ({expected})',
    { found: `${numRows}, ${numColumns}`, expected: shape.join(', ') }
  );
  return { kind: 'broken', error, format: FORMAT };
}

/** A cell that is too long goes on in the next line, where other columns of numbers are empty, which no number is. */
function joinWrapped(
  columns: readonly Column[],
  body: readonly string[][]
): Pick<Table, 'rows' | 'wrapped'> {
  const rows: string[][] = [];
  const wrapped = new Set<string>();
  for (const cells of body) {
    const last = rows.at(-1);
    if (last !== undefined && cells.some((cell, i) => cell === '' && columns[i]?.dtype !== null)) {
      cells.forEach((cell, i) => {
        last[i] += cell;
        if (cell !== '') {
          wrapped.add(cellKey(rows.length - 1, i));
        }
      });
    } else {
      rows.push([...cells]);
    }
  }
  return { rows, wrapped };
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
