import { isFloating, type DType } from '../array/dtype';
import { createArray } from '../array/nd-array';
import { printed } from '../array/provenance';
import { TaggedError } from '../errors';
import type { NumberBuffer } from './number-buffer';
import { printedBound, type ErrorRule } from './printed-bound';
import { roundToDType } from './precision';
import type { SourceText } from './source-text';
import { usualBound } from './usual-bound';
import type { Content, ReprFormat } from './types';

/** What the reader of a format knows about the values that it collected. */
export interface Description {
  readonly numbers: NumberBuffer;
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly rule: ErrorRule;
  readonly format: ReprFormat;
  /** The decimals with which the library prints unless told otherwise, where it leaves out zeros behind them. */
  readonly usualDecimals?: number;
}

/** Builds the array of a text, or says which value cannot be held. */
export function arrayContent(source: SourceText, description: Description): Content {
  const { numbers, shape, dtype, format } = description;
  const error =
    unsafeNumber(source, numbers) ?? notWhole(numbers, dtype) ?? outOfRange(numbers, dtype);
  if (error !== null) {
    return { kind: 'broken', error, format };
  }
  const { bound, usual } = bounds(description);
  const values = numbers.values;
  if (MAX_FLOAT[dtype] !== undefined) {
    roundAll(values, dtype, MAX_FLOAT[dtype]);
  }
  const array = createArray(values, shape, dtype, printed(bound, usual));
  return { kind: 'array', array, format };
}

function bounds({ numbers, dtype, rule, usualDecimals }: Description): {
  bound: number;
  usual: number | undefined;
} {
  const bound = isFloating(dtype) ? printedBound(numbers, rule) : 0;
  const trimmed = bound > 0 && usualDecimals !== undefined;
  return { bound, usual: trimmed ? usualBound(numbers, rule, usualDecimals) : undefined };
}

function roundAll(values: Float64Array, dtype: DType, max: number): void {
  for (let i = 0; i < values.length; i++) {
    const rounded = roundToDType(values[i], dtype);
    const overflowed = Number.isFinite(values[i]) && !Number.isFinite(rounded);
    values[i] = overflowed ? Math.sign(values[i]) * max : rounded;
  }
}

/** The element type of values whose printer did not name it, in the words of numpy. */
export function defaultDType(numbers: NumberBuffer): DType {
  if (numbers.floats > 0 || numbers.length === 0) {
    return 'float64';
  }
  return numbers.integers > 0 ? 'int64' : 'bool';
}

function unsafeNumber(source: SourceText, numbers: NumberBuffer): TaggedError | null {
  if (numbers.unsafe === null) {
    return null;
  }
  const { line, text } = source.describe(numbers.unsafe);
  const [value] = text.split(/[\s,\])]/, 1);
  return new TaggedError(
    'unsupported-array',
    '{value} at line {line} is too large: whole numbers up to 2^53 and floats up to 1.8e308 can be read',
    { value, line }
  );
}

function notWhole(numbers: NumberBuffer, dtype: DType): TaggedError | null {
  if (isFloating(dtype) || numbers.floats === 0) {
    return null;
  }
  return new TaggedError(
    'broken-array',
    'The values are not whole numbers, but the text says {dtype}',
    { dtype }
  );
}

const MAX_FLOAT: Partial<Record<DType, number>> = {
  float16: 65504,
  bfloat16: 3.3895313892515355e38,
  float32: 3.4028234663852886e38
};

function outOfRange(numbers: NumberBuffer, dtype: DType): TaggedError | null {
  const [low, high] = limits(dtype);
  for (const value of numbers.values) {
    if ((value < low && value !== -Infinity) || (value > high && value !== Infinity)) {
      return new TaggedError(
        'broken-array',
        '{value} is outside the range of {dtype}, {low} to {high}',
        { value, dtype, low, high }
      );
    }
  }
  return null;
}

function limits(dtype: DType): [number, number] {
  if (isFloating(dtype)) {
    // Text is rounded up to half a digit beyond the largest value.
    const high = (MAX_FLOAT[dtype] ?? Infinity) * (1 + 2 ** -8);
    return [-high, high];
  }
  if (dtype === 'bool') {
    return [0, 1];
  }
  const bits = Number(dtype.replace(/\D/g, ''));
  return dtype.startsWith('u') ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
}
