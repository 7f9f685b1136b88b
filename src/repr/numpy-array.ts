import { isFloating } from '../array/dtype';
import { defaultDType } from './array-content';
import { isReading, readCall, unsupportedReading } from './call';
import { callContent } from './call-content';
import { numpyDType } from './dtype-name';
import type { NumberBuffer } from './number-buffer';
import { recoverable } from './printed-bound';
import { shapeArgument } from './shape-argument';
import type { SourceText } from './source-text';
import type { Reading } from './types';

/**
 * Reads numpy's repr behind `array(`: `[[1., 2.], [3., 4.]], dtype=float32)`. An element type that is not printed is
 * float64, int64 or bool.
 */
export function readNumpyArray(source: SourceText, open: number): Reading | null {
  const call = readCall(source, open, 'numpy');
  if (call === null || isReading(call)) {
    return call;
  }
  const numbers: NumberBuffer | null = call.nested?.numbers ?? null;
  const name = call.options.get('dtype');
  const dtype = name === undefined && numbers !== null ? defaultDType(numbers) : numpyDType(name);
  if (dtype === null) {
    return unsupportedReading(name ?? 'an unknown type', call.end, 'numpy');
  }
  const rule = isFloating(dtype) ? recoverable(dtype) : () => 0;
  const shape = shapeArgument(call.options.get('shape'));
  const { nested } = call;
  const content = callContent(source, {
    nested,
    shape,
    dtype,
    rule,
    format: 'numpy'
  });
  return { content, end: call.end, open: 0 };
}
