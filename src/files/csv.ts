import { classIndices } from '../array/class-indices';
import { createArray, type NDArray } from '../array/nd-array';
import { EXACT } from '../array/provenance';
import { TaggedError } from '../errors';
import { isMissing, isNumber, readCsvColumns } from './csv-rows';
import type { FileItem } from './file-item';
import { itemOf } from './item-of';

interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly kind: 'floats' | 'integers' | 'text';
}

/**
 * The arrays of a file of separated values. The columns of fractions stand side by side in one array, with their names; each
 * column of whole numbers is an array of its own, and each of names one of class indices, in the order of the sorted names.
 * Where no column holds fractions, those of whole numbers stand side by side as well. A column without a name that counts
 * the rows is left out.
 * @throws TaggedError `broken-array` as `readCsvColumns`.
 */
export function readCsv(bytes: Uint8Array): readonly FileItem[] {
  const { names, columns } = readCsvColumns(new TextDecoder().decode(bytes));
  const all = columns
    .map((cells, index) => columnOf(names?.[index] ?? String(index), cells))
    .filter(column => !(names !== null && isRowCount(column)));
  const of = (kind: Column['kind']): Column[] => all.filter(column => column.kind === kind);
  const floats = of('floats');
  const integers = of('integers');
  const matrix = floats.length > 0 ? floats : integers;
  const singles = matrix === integers && integers.length === 1 ? [] : integers;
  return [
    ...(matrix.length > 0 ? [itemOf(null, () => sideBySide(matrix, names !== null))] : []),
    ...[...singles, ...of('text')].map(column => itemOf(column.name, () => alone(column)))
  ];
}

function columnOf(name: string, cells: readonly string[]): Column {
  if (!cells.every(cell => isNumber(cell) || isMissing(cell)) || !cells.some(isNumber)) {
    return { name, cells, kind: 'text' };
  }
  const whole = cells.every(cell => /^[-+]?\d+$/.test(cell));
  return { name, cells, kind: whole ? 'integers' : 'floats' };
}

/** pandas writes the index of a frame first, under no name. */
function isRowCount({ name, cells, kind }: Column): boolean {
  return name === '' && kind === 'integers' && cells.every((cell, row) => Number(cell) === row);
}

function sideBySide(columns: readonly Column[], named: boolean): NDArray {
  const numRows = columns[0].cells.length;
  const values = new Float64Array(numRows * columns.length);
  columns.forEach((column, index) => {
    column.cells.forEach((cell, row) => {
      values[row * columns.length + index] = valueOf(cell, row, column);
    });
  });
  const dtype = columns[0].kind === 'integers' ? 'int64' : 'float64';
  const shape = columns.length === 1 ? [numRows] : [numRows, columns.length];
  const array = createArray(values, shape, dtype, EXACT);
  const isLabelled = named && columns.length > 1;
  return isLabelled ? { ...array, labels: columns.map(({ name }) => name) } : array;
}

function alone(column: Column): NDArray {
  return column.kind === 'text'
    ? classIndices(column.name, column.cells)
    : sideBySide([column], false);
}

function valueOf(cell: string, row: number, { name }: Column): number {
  if (isMissing(cell)) {
    return /inf/i.test(cell) ? (cell.startsWith('-') ? -Infinity : Infinity) : NaN;
  }
  const value = Number(cell);
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^[-+]?\d+$/.test(cell)) {
    throw new TaggedError(
      'unsupported-array',
      '{value} at row {row} of column {column} is beyond ±2^53, the largest whole number that can be held exactly',
      { value: cell, row, column: name }
    );
  }
  return value;
}
