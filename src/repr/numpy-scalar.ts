import { isFloating, type DType } from '../array/dtype';
import { arrayContent } from './array-content';
import { ElementReader } from './element';
import { NumberBuffer } from './number-buffer';
import { determined } from './printed-bound';
import { readArguments } from './read-arguments';
import type { SourceText } from './source-text';
import type { Reading } from './types';

/** Reads numpy's repr of a scalar behind `np.float64(`, which has all digits that its type needs. */
export function readNumpyScalar(source: SourceText, open: number, dtype: DType): Reading | null {
  const numbers = new NumberBuffer();
  const end = new ElementReader(source.text, numbers).read(open);
  const call = typeof end === 'number' ? readArguments(source.text, end) : null;
  if (call === null || (numbers.floats > 0 && !isFloating(dtype))) {
    return null;
  }
  const content = arrayContent(source, {
    numbers,
    shape: [],
    dtype,
    rule: determined,
    format: 'numpy'
  });
  return { content, end: call.end, open: 0 };
}
