import { isReading, readCall, unsupportedReading } from './call';
import { callContent } from './call-content';
import { callEnd } from './call-end';
import { numpyDType } from './dtype-name';
import { NUMPY_DECIMALS } from './numpy-array';
import { recoverable } from './printed-bound';
import { shapeArgument } from './shape-argument';
import type { SourceText } from './source-text';
import type { Reading } from './types';

const FORMAT = 'jax';
/** Random keys are printed as `Array((), dtype=key<fry>) overlaying:` above their bits. */
const KEY = /\([\d, ]*\), dtype=key</y;

/** Reads jax's repr behind `Array(`: `[1.5, 2.], dtype=float32, weak_type=True)`. jax always names the element type. */
export function readJaxArray(source: SourceText, open: number): Reading | null {
  KEY.lastIndex = open;
  if (KEY.test(source.text)) {
    return unsupportedReading('random keys', keyEnd(source.text, open), FORMAT);
  }
  const call = readCall(source, open, FORMAT);
  if (call === null || isReading(call)) {
    return call;
  }
  const name = call.options.get('dtype');
  if (call.nested === null || name === undefined) {
    return null;
  }
  const dtype = numpyDType(name);
  if (dtype === null) {
    return unsupportedReading(name, call.end, FORMAT);
  }
  call.nested.numbers.roundEachByItself();
  const content = callContent(source, {
    nested: call.nested,
    shape: shapeArgument(call.options.get('shape')),
    dtype,
    rule: recoverable(dtype),
    format: FORMAT,
    usualDecimals: NUMPY_DECIMALS
  });
  return { content, end: call.end, open: 0 };
}

/** The bits of the keys follow below. */
function keyEnd(text: string, open: number): number {
  const end = callEnd(text, callEnd(text, open));
  const bits = /^ overlaying:\n\[[[\d\s\]]*\]/.exec(
    text.slice(callEnd(text, open), open + 100_000)
  );
  return bits === null ? callEnd(text, open) : Math.min(end, callEnd(text, open) + bits[0].length);
}
