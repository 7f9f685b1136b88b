import { isReading, readCall, unsupportedReading } from './call';
import { callContent } from './call-content';
import { numpyDType } from './dtype-name';
import { NUMPY_DECIMALS } from './numpy-array';
import { recoverable } from './printed-bound';
import { shapeArgument } from './shape-argument';
import type { SourceText } from './source-text';
import type { Reading } from './types';

const FORMAT = 'tensorflow';

/** Reads what TensorFlow prints behind `tf.Tensor(`: `[[1.5 2. ]], shape=(1, 2), dtype=float32)`, as numpy prints values. */
export function readTensorflowPrint(source: SourceText, open: number): Reading | null {
  const call = readCall(source, open, FORMAT);
  if (call === null || isReading(call)) {
    return call;
  }
  const { nested, options, end } = call;
  const name = options.get('dtype');
  if (nested === null || name === undefined) {
    return null;
  }
  const dtype = numpyDType(name);
  if (dtype === null) {
    return unsupportedReading(name, end, FORMAT);
  }
  nested.numbers.roundEachByItself();
  const content = callContent(source, {
    nested,
    shape: shapeArgument(options.get('shape')),
    dtype,
    rule: recoverable(dtype),
    format: FORMAT,
    usualDecimals: NUMPY_DECIMALS
  });
  return { content, end, open: 0 };
}
