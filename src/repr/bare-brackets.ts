import { isFloating, type DType } from '../array/dtype';
import { arrayContent, defaultDType } from './array-content';
import { isSpace, NEWLINE, OPEN_PAREN } from './chars';
import { endsOf } from './ends-of';
import { failureError, type Failure } from './failure';
import { isFailure, readNested, type Nested } from './nested';
import { NUMPY_DECIMALS } from './numpy-array';
import { determined, guessed, shortest, type ErrorRule } from './printed-bound';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Content, Reading, ReprFormat } from './types';

/**
 * Reads brackets without a call: Python's lists and tuples, and numpy's `print`. Null if they are no array, or only look
 * like one in the words around them. `inside`: they stand in a list or tuple of several arrays.
 */
export function readBareBrackets(
  source: SourceText,
  start: number,
  inside: boolean
): Reading | Failure | null {
  const { text } = source;
  const nested = readNested(text, start, true);
  if (isFailure(nested)) {
    return nested;
  }
  if (!isBelievable(text, start, nested, inside)) {
    return null;
  }
  return { content: bareContent(source, nested), end: nested.end, open: 0 };
}

/** Rows of different lengths or complex numbers, in brackets that are otherwise an array; null in the midst of words. */
export function brokenBareBrackets(
  source: SourceText,
  start: number,
  failure: Failure
): Reading | null {
  const { kind } = textBefore(source.text, start);
  if (kind === 'other') {
    return null;
  }
  const error = failureError(source, failure);
  return {
    content: { kind: 'broken', error, format: 'python' },
    end: failure.at,
    open: failure.open.length
  };
}

function isBelievable(text: string, start: number, nested: Nested, inside: boolean): boolean {
  const { numbers, commas, shape, truncated } = nested;
  const before = inside ? 'name' : textBefore(text, start).kind;
  const after = textAfter(text, nested.end);
  const own = before !== 'word' && before !== 'other';
  const hidden = numbers.masked > 0 && (commas || numbers.masked === numbers.length);
  if (hidden || isShape(text, start, nested) || isInterval(text, start, nested)) {
    return false;
  }
  if (text.charCodeAt(start) === OPEN_PAREN) {
    return commas && own && (after === 'end' || inside);
  }
  if (numbers.length <= 1) {
    return own && !truncated && (after === 'end' || inside) && !isLabelOfR(text, nested.end);
  }
  if (shape.length > 1 || !commas || numbers.floats > 0) {
    return true;
  }
  return (own || before === 'word') && after !== 'words';
}

/** No array has more axes in practice. */
const MAX_AXES = 8;
const SHAPE_NAME = /(?:^|[\W_])(?:shapes?|sizes?|dims?|strides?|padding|axes|axis)$/i;

/**
 * A few whole numbers in parentheses are the shape of something, also behind the name of what has it, unless one of them is 0;
 * in brackets they are one only behind a name that says so.
 */
function isShape(text: string, start: number, { numbers, shape }: Nested): boolean {
  const { length, integers, scalars } = numbers;
  if (shape.length !== 1 || integers < length || scalars > 0 || length > MAX_AXES) {
    return false;
  }
  const { name } = textBefore(text, start);
  const isTuple = text.charCodeAt(start) === OPEN_PAREN;
  const isNamed = name !== null && SHAPE_NAME.test(name);
  return isNamed || (isTuple && (name === null || numbers.values.every(extent => extent > 0)));
}

const INTERVAL = /(?:\bCI|\b(?:intervals?|range|bounds|between))[ \t]*[:=]?[ \t]*$/i;
const LONGEST_WORD = 30;

/** Two numbers of which the first is not the larger, behind a word that says that they are ends. */
function isInterval(text: string, start: number, { numbers, shape, commas }: Nested): boolean {
  const [low, high] = numbers.values;
  return (
    commas &&
    shape.length === 1 &&
    numbers.length === 2 &&
    low <= high &&
    INTERVAL.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
  );
}

/** What follows brackets on their line. */
function textAfter(text: string, end: number): 'end' | 'punctuation' | 'words' {
  let at = end;
  while (text.charCodeAt(at) !== NEWLINE && isSpace(text.charCodeAt(at))) {
    at++;
  }
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code === NEWLINE) {
    return 'end';
  }
  return ',;.)]}'.includes(text[at]) ? 'punctuation' : 'words';
}

/** R names the elements of a list `[[1]]`, and prints each below its name behind `[1]`. */
function isLabelOfR(text: string, end: number): boolean {
  return text.startsWith('\n[1] ', end);
}

function bareContent(source: SourceText, nested: Nested): Content {
  const { numbers, shape, truncated } = nested;
  const format = formatOf(nested);
  const dtype = dtypeOf(nested);
  const seen = format === 'numpy-print' ? withoutMiddle(nested) : shape;
  const rule = errorRule(nested, format, dtype);
  if (truncated || seen.includes(null)) {
    const ends = endsOf(source, nested, { dtype, rule, format });
    return { kind: 'truncated', shape: seen, dtype, format, ...(ends && { ends }) };
  }
  return arrayContent(source, {
    numbers,
    shape: shape.map(Number),
    dtype,
    rule,
    format,
    ...(format === 'numpy-print' ? { usualDecimals: NUMPY_DECIMALS } : {})
  });
}

/** The most elements of an axis that a masked array prints; of a longer axis it leaves out the middle without a word. */
const MASKED_LIMIT = 100;
const MASKED_LIMIT_1D = 1500;

/** The shape, with null where it may be that of a masked array without its middle: as long as the limit, and not padded. */
function withoutMiddle({ shape, numbers }: Nested): readonly (number | null)[] {
  if (numbers.masked === 0 && numbers.coarsestUnpadded <= numbers.sharedUnit) {
    return shape;
  }
  const limit = shape.length > 1 ? MASKED_LIMIT : MASKED_LIMIT_1D;
  return shape.map(extent => (extent === limit ? null : extent));
}

function formatOf(nested: Nested): ReprFormat {
  const { numbers, commas, padded } = nested;
  if (numbers.scalars > 0) {
    return numbers.tensors > 0 ? 'torch' : 'numpy';
  }
  const single = numbers.length <= 1 && numbers.floats === 0;
  const python = (commas || single) && !padded && numbers.barePoints === 0;
  return python ? 'python' : 'numpy-print';
}

function dtypeOf({ numbers }: Nested): DType {
  const [type] = numbers.scalarTypes;
  const dtype = defaultDType(numbers);
  if (numbers.scalars < numbers.length || numbers.scalarTypes.size !== 1 || numbers.length === 0) {
    return dtype;
  }
  if (type !== null) {
    return type;
  }
  return dtype === 'float64' && numbers.tensors > 0 ? 'float32' : dtype;
}

function errorRule({ numbers }: Nested, format: ReprFormat, dtype: DType): ErrorRule {
  if (!isFloating(dtype) || format === 'python') {
    return determined;
  }
  if (numbers.masked > 0) {
    return determined;
  }
  if (numbers.scalars > 0) {
    return numbers.roundedScalars > 0 ? guessed(dtype) : determined;
  }
  numbers.roundEachByItself();
  return shortest(numbers.significant);
}
