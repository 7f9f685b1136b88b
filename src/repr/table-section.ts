import type { DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { arrayContent, defaultDType } from './array-content';
import { NumberBuffer } from './number-buffer';
import { readCell } from './pandas-cell';
import { PANDAS_DECIMALS } from './pandas-frame';
import { readPolarsCell } from './polars-cell';
import { polarsContent, polarsDType, refusedColumn } from './polars-content';
import { guessed } from './printed-bound';
import { SourceText } from './source-text';
import { TOO_LONG, type TableCells } from './table-cells';
import type { Content, ReprFormat } from './types';
import { withLabels } from './with-labels';

const DOTS = new Set(['...', '…', '..']);

/** Reads what `tableSection` wrote; null for a table without numbers. */
export function readTableSection(section: string): Content | null {
  const [head = [], labels = [], dtypes = [], ...rows] = section
    .split('\n')
    .map(line => line.split('\t'));
  const [style, ...size] = head;
  if (style === TOO_LONG) {
    return tooLong(size);
  }
  const polars = dtypes.some(type => type !== '');
  const table: TableCells = {
    size: size.length === 2 ? [Number(size[0]), Number(size[1])] : null,
    labels,
    dtypes: polars ? dtypes : [],
    styled: style === 'styled',
    rows
  };
  if (rows.length === 0 || rows.some(row => row.length !== labels.length)) {
    return null;
  }
  const content = polars ? polarsTable(section, table) : pandasTable(section, table);
  return content === null ? null : withLabels(content, labels);
}

function polarsTable(section: string, table: TableCells): Content {
  const types = table.dtypes.map(polarsDType);
  const text = types.findIndex((type, i) => type === null && !DOTS.has(table.dtypes[i]));
  if (text !== -1) {
    return refusedColumn(table.labels[text], table.dtypes[text]);
  }
  const dtypes = types.filter((type): type is DType => type !== null);
  if (isTruncated(table)) {
    const [dtype] = new Set(dtypes).size === 1 ? dtypes : ['float64' as const];
    return { kind: 'truncated', shape: table.size, dtype, format: 'polars' };
  }
  const { numbers, wrong } = readCells(table, readPolarsCell);
  return wrong === null
    ? polarsContent(new SourceText(section), numbers, shapeOf(table), dtypes)
    : refusedColumn(wrong.column, wrong.value);
}

function pandasTable(section: string, table: TableCells): Content | null {
  const { numbers, wrong } = readCells(table, pandasCell);
  if (numbers.length === 0) {
    return null;
  }
  if (isTruncated(table)) {
    const shape = table.size;
    return { kind: 'truncated', shape, dtype: defaultDType(numbers), format: 'pandas' };
  }
  if (wrong !== null) {
    return refused(wrong, 'pandas');
  }
  if (table.styled) {
    numbers.roundAtCoarsest();
  }
  return arrayContent(new SourceText(section), {
    numbers,
    shape: shapeOf(table),
    dtype: table.styled ? 'float64' : defaultDType(numbers),
    rule: guessed('float64'),
    format: 'pandas',
    ...(table.styled ? {} : { usualDecimals: PANDAS_DECIMALS })
  });
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
  read: (cell: string, numbers: NumberBuffer) => boolean
): { numbers: NumberBuffer; wrong: { column: string; value: string } | null } {
  const numbers = new NumberBuffer();
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

function refused(values: { column: string; value: string }, format: ReprFormat): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Column {column} of this table holds {value}, which is no number',
    values
  );
  return { kind: 'broken', error, format };
}
