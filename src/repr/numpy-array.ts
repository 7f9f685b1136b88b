import { defaultDType } from './array-content';
import { isReading, readCall, unsupportedReading } from './call';
import { callContent } from './call-content';
import { numpyDType } from './dtype-name';
import { recoverable } from './printed-bound';
import { shapeArgument } from './shape-argument';
import type { SourceText } from './source-text';
import type { Reading } from './types';

/** numpy's print option `precision`, as it is before a person changes it. */
export const NUMPY_DECIMALS = 8;

/**
 * Reads numpy's repr behind `array(` or `matrix(`: `[[1., 2.], [3., 4.]], dtype=float32)`. An element type that is not
 * printed is float64, int64 or bool.
 */
export function readNumpyArray(source: SourceText, open: number): Reading | null {
  const call = readCall(source, open, 'numpy');
  if (call === null || isReading(call)) {
    return call;
  }
  const { nested } = call;
  if (nested === null) {
    return null;
  }
  const name = call.options.get('dtype');
  const dtype = name === undefined ? defaultDType(nested.numbers) : numpyDType(name);
  if (dtype === null) {
    return unsupportedReading(name ?? '', call.end, 'numpy');
  }
  nested.numbers.roundEachByItself();
  const rule = recoverable(dtype);
  const shape = shapeArgument(call.options.get('shape'));
  const content = callContent(source, {
    nested,
    shape,
    dtype,
    rule,
    format: 'numpy',
    usualDecimals: NUMPY_DECIMALS
  });
  return { content, end: call.end, open: 0 };
}
