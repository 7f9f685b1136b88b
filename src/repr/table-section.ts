import { TaggedError } from '../errors';
import { arrayContent, defaultDType } from './array-content';
import { classColumn } from './class-column';
import { tableHistory } from './history/table-history';
import { NumberBuffer } from './number-buffer';
import { readCell } from './pandas-cell';
import { PANDAS_DECIMALS } from './pandas-frame';
import { readPolarsCell } from './polars-cell';
import {
  holdsNames,
  polarsContent,
  polarsDType,
  quotedNames,
  refusedColumn
} from './polars-content';
import { guessed } from './printed-bound';
import { readRCell, rNumbers } from './r/r-cells';
import { rContent } from './r/r-content';
import { SourceText } from './source-text';
import { TOO_LONG, type TableCells, type TableStyle } from './table-cells';
import type { Content, ParsedHistory, ReprFormat } from './types';
import { withLabels } from './with-labels';

const DOTS = new Set(['...', '…', '..', '⋮', '⋯', '⋱']);
/** What a training is logged by. */
const STEPS = /^(?:global_?)?step$|^epoch$/i;

/** What a table shows: a history, or its numbers and each column of names as an array that has the name of the column. */
export type TableItem = (Content & { readonly column: string | null }) | ParsedHistory;

/** Reads what `tableSection` wrote; nothing for a table without numbers. */
export function readTableSection(section: string): readonly TableItem[] {
  const [head = [], labels = [], dtypes = [], ...rows] = section
    .split('\n')
    .map(line => line.split('\t'));
  const [style, ...size] = head;
  if (style === TOO_LONG) {
    return [{ ...tooLong(size), column: null }];
  }
  const polars = dtypes.some(type => type !== '');
  const table: TableCells = {
    size: size.length === 2 ? [Number(size[0]), Number(size[1])] : null,
    labels,
    dtypes: polars ? dtypes : [],
    style: style === 'styled' || style === 'r' ? style : 'plain',
    rows
  };
  if (rows.length === 0 || rows.some(row => row.length !== labels.length)) {
    return [];
  }
  const isLog = labels.some(label => STEPS.test(label));
  const history = isLog ? tableHistory({ names: labels, rows }) : null;
  if (history !== null) {
    return [{ kind: 'history', history, format: 'log', name: null }];
  }
  return polars ? polarsColumns(section, table) : columnsOf(section, table);
}

/** The columns of numbers side by side, and each of words by itself. */
function columnsOf(section: string, table: TableCells): TableItem[] {
  const { labels, rows, style } = table;
  const format = style === 'r' ? 'r' : 'pandas';
  const isCut = isTruncated(table);
  const isWords = labels.map(
    (label, column) => !DOTS.has(label) && rows.some(row => isWord(row[column], style))
  );
  const numbers = numbersTable(section, numbersOf(table, isWords), isCut);
  if (numbers === null) {
    return [];
  }
  const words = labels.flatMap((column, place): TableItem[] =>
    isWords[place] ? [{ ...wordsOf(table, place, format, isCut), column }] : []
  );
  return [{ ...numbers, column: null }, ...words];
}

/** The table without its columns of words. */
function numbersOf(table: TableCells, isWords: readonly boolean[]): TableCells {
  const { labels, rows, size } = table;
  const isKept = (_: string, place: number): boolean => !isWords[place];
  const numWords = isWords.filter(Boolean).length;
  // What the columns hold that were left out is not told.
  const isTold = size !== null && !labels.some(label => DOTS.has(label));
  return {
    ...table,
    labels: labels.filter(isKept),
    dtypes: table.dtypes.filter(isKept),
    rows: rows.map(row => row.filter(isKept)),
    size: numWords === 0 ? size : isTold ? [size[0], labels.length - numWords] : null
  };
}

function wordsOf(
  { labels, rows, size }: TableCells,
  place: number,
  format: ReprFormat,
  isCut: boolean
): Content {
  return isCut
    ? { kind: 'truncated', shape: [size?.[0] ?? null], dtype: 'int64', format }
    : classColumn(
        labels[place],
        rows.map(row => row[place]),
        format
      );
}

function isWord(cell: string, style: TableStyle): boolean {
  return !DOTS.has(cell) && !readerOf(style)(cell, new NumberBuffer());
}

function readerOf(style: TableStyle): (cell: string, numbers: NumberBuffer) => boolean {
  return style === 'r' ? rCell : pandasCell;
}

function rCell(cell: string, numbers: NumberBuffer): boolean {
  return readRCell(cell, { start: 0, end: cell.length }, numbers);
}

/** The columns of numbers side by side, and each of names by itself; a table of text alone is refused. */
function polarsColumns(section: string, table: TableCells): TableItem[] {
  const { labels, rows, size, dtypes } = table;
  const isCut = isTruncated(table);
  const isText = dtypes.map(type => !DOTS.has(type) && polarsDType(type) === null);
  const first = isText.indexOf(true);
  if (first !== -1 && dtypes.every((type, i) => isText[i] || DOTS.has(type))) {
    return [{ ...refusedColumn(labels[first], dtypes[first]), column: null }];
  }
  const numbers = numbersOf(table, isText);
  const shown = withLabels(polarsNumbers(section, numbers, isCut), numbers.labels);
  const texts = labels.flatMap((column, place): TableItem[] => {
    if (!isText[place]) {
      return [];
    }
    const cells = rows.map(row => row[place]);
    const content: Content = !holdsNames(dtypes[place])
      ? refusedColumn(column, dtypes[place])
      : isCut
        ? { kind: 'truncated', shape: [size?.[0] ?? null], dtype: 'int64', format: 'polars' }
        : quotedNames(column, cells);
    return [{ ...content, column }];
  });
  return shown.kind === 'broken'
    ? [{ ...shown, column: null }]
    : [{ ...shown, column: null }, ...texts];
}

function polarsNumbers(section: string, table: TableCells, isCut: boolean): Content {
  const dtypes = table.dtypes.map(polarsDType).filter(type => type !== null);
  if (isCut) {
    const [dtype] = new Set(dtypes).size === 1 ? dtypes : ['float64' as const];
    return { kind: 'truncated', shape: table.size, dtype, format: 'polars' };
  }
  const { numbers, wrong } = readCells(table, readPolarsCell);
  return wrong === null
    ? polarsContent(new SourceText(section), numbers, shapeOf(table), dtypes)
    : refusedColumn(wrong.column, wrong.value);
}

function numbersTable(section: string, table: TableCells, isCut: boolean): Content | null {
  const { style, labels } = table;
  const empty = style === 'r' ? rNumbers() : new NumberBuffer();
  const { numbers } = readCells(table, readerOf(style), empty);
  if (numbers.length === 0) {
    return null;
  }
  const isR = style === 'r';
  if (isCut) {
    const dtype = isR ? 'float64' : defaultDType(numbers);
    const shape = labels.some(label => DOTS.has(label)) && table.size === null ? null : table.size;
    return { kind: 'truncated', shape, dtype, format: isR ? 'r' : 'pandas' };
  }
  if (isR) {
    return rContent(new SourceText(section), numbers, shapeOf(table), labels);
  }
  const isStyled = style === 'styled';
  if (isStyled) {
    numbers.roundAtCoarsest();
  }
  const content = arrayContent(new SourceText(section), {
    numbers,
    shape: shapeOf(table),
    dtype: isStyled ? 'float64' : defaultDType(numbers),
    rule: guessed('float64'),
    format: 'pandas',
    ...(isStyled ? {} : { usualDecimals: PANDAS_DECIMALS })
  });
  return withLabels(content, labels);
}

function pandasCell(cell: string, numbers: NumberBuffer): boolean {
  if (cell === 'nan') {
    numbers.pushExact(NaN);
    return true;
  }
  return readCell(cell, 0, cell.length, numbers) === 'number';
}

function isTruncated({ labels, rows, size }: TableCells): boolean {
  return (
    labels.some(label => DOTS.has(label)) ||
    rows.some(row => row.every(cell => DOTS.has(cell))) ||
    (size !== null && (size[0] !== rows.length || size[1] !== labels.length))
  );
}

function shapeOf({ labels, rows }: TableCells): number[] {
  return [rows.length, labels.length];
}

function tooLong([length, limit]: readonly string[]): Content {
  const error = new TaggedError(
    'too-large',
    'The HTML of this table has {length} characters, and at most {limit} are read: show fewer rows, or read it from the kernel',
    { length, limit }
  );
  return { kind: 'broken', error, format: 'pandas' };
}

/** Reads cell after cell; `wrong` is the first that holds no number and no dots. */
function readCells(
  { rows, labels }: TableCells,
  read: (cell: string, numbers: NumberBuffer) => boolean,
  numbers = new NumberBuffer()
): { numbers: NumberBuffer; wrong: { column: string; value: string } | null } {
  let wrong: { column: string; value: string } | null = null;
  for (const row of rows) {
    row.forEach((value, i) => {
      if (!read(value, numbers) && !DOTS.has(value)) {
        wrong ??= { column: labels[i], value };
      }
    });
  }
  return { numbers, wrong };
}
