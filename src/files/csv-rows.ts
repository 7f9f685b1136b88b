import { dsvFormat } from 'd3-dsv';
import { TaggedError } from '../errors';

/** The cells of a file of separated values, by columns. */
export interface CsvColumns {
  /** Null where the first row holds values already. */
  readonly names: readonly string[] | null;
  readonly columns: readonly (readonly string[])[];
}

const DELIMITERS = [',', ';', '\t'] as const;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const MISSING = /^(?:|nan|-?inf(?:inity)?|na|n\/a|null|none)$/i;

export function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

/** Whether a cell stands for a number that is not there, or not finite. */
export function isMissing(cell: string): boolean {
  return MISSING.test(cell);
}

/**
 * The columns of a text whose cells are separated by commas, semicolons or tabs: whichever the first line has most of. The
 * first row holds the names if any of it is neither a number nor empty, or if it counts the columns as pandas does where they
 * have no names.
 * @throws TaggedError `broken-array` where a row has more or fewer cells than the first, or there is none.
 */
export function readCsvColumns(text: string): CsvColumns {
  const [firstLine] = text.split('\n', 1);
  const delimiter = DELIMITERS.reduce((best, other) =>
    firstLine.split(other).length > firstLine.split(best).length ? other : best
  );
  const columns: string[][] = [];
  dsvFormat(delimiter).parseRows(text, (cells, index) => {
    if (index === 0) {
      cells.forEach(() => columns.push([]));
    }
    add(
      columns,
      cells.map(cell => cell.trim()),
      index
    );
    return null;
  });
  if (columns.length === 0 || columns[0].length === 0) {
    throw new TaggedError('broken-array', 'it holds no rows');
  }
  return hasNames(columns)
    ? { names: columns.map(([name]) => name), columns: columns.map(cells => cells.slice(1)) }
    : { names: null, columns };
}

function hasNames(columns: readonly (readonly string[])[]): boolean {
  const first = columns.map(([cell]) => cell);
  if (first.some(cell => !isNumber(cell) && !isMissing(cell))) {
    return true;
  }
  const [index] = columns;
  const isIndexed = first[0] === '' && index.length > 1 && !index.slice(1).includes('');
  const counted = isIndexed ? first.slice(1) : first;
  // A row of values may be 0, 1 by chance.
  const isCount = counted.length > 2 || columns.some(cells => cells.some(cell => /[.]/.test(cell)));
  return (isIndexed || isCount) && counted.every((cell, column) => cell === String(column));
}

function add(columns: readonly string[][], row: readonly string[], index: number): void {
  const isBlank = row.length === 1 && row[0] === '' && columns.length > 1;
  if (isBlank) {
    return;
  }
  if (row.length !== columns.length) {
    throw new TaggedError(
      'broken-array',
      'row {row} has {found} cells, and the first has {expected}',
      {
        row: index + 1,
        found: row.length,
        expected: columns.length
      }
    );
  }
  row.forEach((cell, column) => columns[column].push(cell));
}
