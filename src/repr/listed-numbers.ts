import type { DType } from '../array/dtype';
import { arrayContent, defaultDType } from './array-content';
import { NumberBuffer } from './number-buffer';
import { readCell } from './pandas-cell';
import type { ErrorRule } from './printed-bound';
import { SourceText } from './source-text';
import type { Content } from './types';

const FORMAT = 'pandas';
const BETWEEN = /,\s+|\s+(?=\.\.\.)|(?<=\.\.\.)\s+/;

/** What is told of a list beside its numbers. */
export interface ListDescription {
  /** Null where the text names no type. */
  readonly dtype: DType | null;
  readonly length: number | null;
  readonly rule: ErrorRule;
}

/** The values of `1, <NA>, ..., 3`, a missing one as NaN; null where they are something else. */
export function listedNumbers(
  text: string,
  { dtype, length, rule }: ListDescription
): Content | null {
  const numbers = new NumberBuffer();
  const kinds = text.split(BETWEEN).map(cell => {
    const word = cell.trim() === 'nan' ? 'NaN' : cell.trim();
    return readCell(word, 0, word.length, numbers);
  });
  if (numbers.length === 0 || kinds.includes('text')) {
    return null;
  }
  const isFloat = numbers.floats > 0 && dtype?.includes('float') !== true;
  const stored = isFloat ? 'float64' : (dtype ?? defaultDType(numbers));
  return kinds.includes('dots')
    ? { kind: 'truncated', shape: [length], dtype: stored, format: FORMAT }
    : arrayContent(new SourceText(text), {
        numbers,
        shape: [numbers.length],
        dtype: stored,
        rule,
        format: FORMAT
      });
}
