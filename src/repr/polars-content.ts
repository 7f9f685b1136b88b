import { isDType, isFloating, type DType } from '../array/dtype';
import { TaggedError } from '../errors';
import { arrayContent, defaultDType } from './array-content';
import { classColumn, leftOut } from './class-column';
import type { NumberBuffer } from './number-buffer';
import { guessed, recoverable } from './printed-bound';
import type { SourceText } from './source-text';
import type { Content } from './types';

const FORMAT = 'polars';
/** polars prints six decimals without the zeros behind them, and four of a number in scientific notation. */
const DECIMALS = 6;
const KINDS: Readonly<Record<string, string>> = { f: 'float', i: 'int', u: 'uint' };

/** The element type of a column, such as `f64` or `bool`; null for one that holds no numbers. */
export function polarsDType(name: string): DType | null {
  const code = /^([fiu])(\d+)$/.exec(name);
  const long = code === null ? name : `${KINDS[code[1]]}${code[2]}`;
  return isDType(long) ? long : null;
}

/** The array of cells that were all read; columns of several types become one type that holds all of them. */
export function polarsContent(
  source: SourceText,
  numbers: NumberBuffer,
  shape: readonly number[],
  dtypes: readonly DType[]
): Content {
  const dtype = commonDType(dtypes, numbers);
  const { units, values } = numbers;
  const scientific = units.some((unit, i) => unit > -1000 && values[i] !== 0);
  return arrayContent(source, {
    numbers,
    shape,
    dtype,
    rule: new Set(dtypes).size === 1 ? recoverable(dtype) : guessed(dtype),
    format: FORMAT,
    ...(scientific ? {} : { usualDecimals: DECIMALS })
  });
}

/** The type that all columns share, or float64 or int64 for several; a null makes floats of whole numbers. */
export function commonDType(dtypes: readonly DType[], numbers: NumberBuffer): DType {
  const [first, ...others] = [...new Set(dtypes)];
  const shared = others.length === 0 ? first : undefined;
  const type = shared ?? (dtypes.some(isFloating) ? 'float64' : defaultDType(numbers));
  return numbers.floats > 0 && !isFloating(type) ? 'float64' : type;
}

/** The types of columns of names. */
const NAMES = new Set(['str', 'cat', 'enum']);

export function holdsNames(dtypeName: string): boolean {
  return NAMES.has(dtypeName);
}

/** The class indices of names as a Series and HTML show them: in quotes, without which `null` is a missing one. */
export function quotedNames(column: string, cells: readonly string[]): Content {
  const wrong = cells.find(cell => cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"'));
  return wrong === undefined
    ? classColumn(
        column,
        cells.map(cell => cell.slice(1, -1)),
        FORMAT
      )
    : leftOut(column, wrong, FORMAT);
}

/** The refusal of a column that holds no numbers. */
export function refusedColumn(column: string, value: string): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Column {column} of this table holds {value}, which is no number',
    { column, value }
  );
  return { kind: 'broken', error, format: FORMAT };
}
