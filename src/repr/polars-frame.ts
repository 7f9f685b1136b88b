import type { DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { classColumn, leftOut } from './class-column';
import { NumberBuffer } from './number-buffer';
import {
  commonDType,
  holdsNames,
  polarsContent,
  polarsDType,
  refusedColumn
} from './polars-content';
import type { PolarsRows } from './polars-rows';
import { readPolarsTable } from './polars-table';
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
  readonly rows: PolarsRows;
  /** Rows and columns, as the text tells them. */
  readonly shape: readonly number[];
}

const FORMAT = 'polars';
const DOTS = /^(?:…|\.\.\.)$/;

/** Reads the table that begins on a line, of a shape that the line above told; null if there is none. */
export function readPolarsFrame(
  source: SourceText,
  top: number,
  shape: readonly number[]
): PolarsFrame | null {
  const table = readPolarsTable(source, top, shape[1], columnsOf);
  if (table === null) {
    return null;
  }
  const { columns, rows, endLine } = table;
  const contents = rows === null ? [unclear()] : frameContents(source, columns, rows, shape);
  return { contents, endLine };
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
  rows: PolarsRows,
  shape: readonly number[]
): PolarsPart[] {
  const shown = columns.filter(({ name, dtypeName }) => !DOTS.test(name) || dtypeName !== '');
  const isCut = shown.length < columns.length || holdsDots(rows);
  const table = { columns, shown, rows, shape };
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

function holdsDots(rows: PolarsRows): boolean {
  for (let row = 0; row < rows.length; row++) {
    if (DOTS.test(rows.cell(row, 0))) {
      return true;
    }
  }
  return false;
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
  const numColumns = widthOf(rows, columns.length);
  if (rows.length !== shape[0] || numColumns !== shape[1] || numColumns !== columns.length) {
    return otherShape(rows.length, numColumns, shape);
  }
  const numbers = new NumberBuffer();
  const places = columns.flatMap(({ dtype }, place) => (dtype === null ? [] : [place]));
  for (let row = 0; row < rows.length; row++) {
    for (const place of places) {
      if (!rows.read(row, place, numbers)) {
        return refusedColumn(columns[place].name, rows.cell(row, place));
      }
    }
  }
  const numeric = columns.filter(({ dtype }) => dtype !== null);
  return withLabels(
    polarsContent(source, numbers, [rows.length, numeric.length], dtypesOf(columns)),
    numeric.map(({ name }) => name)
  );
}

/** How many cells the rows have: as many as there should be, or as the first row that has another number of them. */
function widthOf(rows: PolarsRows, numColumns: number): number {
  for (let row = 0; row < rows.length; row++) {
    if (rows.width(row) !== numColumns) {
      return rows.width(row);
    }
  }
  return numColumns;
}

function dtypesOf(columns: readonly Column[]): DType[] {
  return columns.flatMap(({ dtype }) => dtype ?? []);
}

/** A missing name looks like the name `null`, and of a name that goes on in the next line the spaces are not told. */
function wordsOf({ columns, rows }: Table, column: Column): Content {
  const place = columns.indexOf(column);
  if (!holdsNames(column.dtypeName)) {
    return refusedColumn(column.name, column.dtypeName);
  }
  const words = Array.from({ length: rows.length }, (_, row) => rows.cell(row, place));
  const unclear = words.find((word, row) => word === 'null' || rows.isWrapped(row, place));
  return unclear === undefined
    ? classColumn(column.name, words, FORMAT)
    : leftOut(column.name, unclear, FORMAT);
}

function unclear(): PolarsPart {
  const error = new TaggedError(
    'unsupported-array',
    'The columns of this table cannot be told from one another',
    {}
  );
  return { kind: 'broken', error, format: FORMAT, column: null };
}

function otherShape(numRows: number, numColumns: number, shape: readonly number[]): Content {
  const error = new TaggedError(
    'broken-array',
    'The values have the shape ({found}), but the text says ({expected})',
    { found: `${numRows}, ${numColumns}`, expected: shape.join(', ') }
  );
  return { kind: 'broken', error, format: FORMAT };
}
