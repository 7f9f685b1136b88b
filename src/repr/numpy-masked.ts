import { isFloating, type DType } from '../array/dtype';
import { defaultDType } from './array-content';
import { brokenReading, unsupportedReading } from './call';
import { callContent } from './call-content';
import { readValues } from './call-values';
import { skipSpace } from './chars';
import { numpyDType } from './dtype-name';
import type { Failure } from './failure';
import { isFailure, type Nested } from './nested';
import { NUMPY_DECIMALS } from './numpy-array';
import { determined, recoverable } from './printed-bound';
import { readArguments } from './read-arguments';
import type { SourceText } from './source-text';
import type { Content, Reading } from './types';

const FORMAT = 'numpy';

/**
 * Reads numpy's repr behind `masked_array(`: `data=[1.5, --], mask=[False, True], fill_value=1e+20)`. What is masked is NaN.
 * With a mask numpy prints each value in full, but leaves out the middle of an axis beyond 100 elements (1,500 of a vector)
 * without a word; the mask is printed as it is, and tells.
 */
export function readMaskedArray(source: SourceText, open: number): Reading | null {
  const { text } = source;
  const data = argument(text, open, 'data=');
  if (data === null || isFailure(data)) {
    return data === null ? null : brokenReading(source, data, FORMAT);
  }
  const comma = skipSpace(text, data.end);
  const mask = text[comma] === ',' ? argument(text, comma + 1, 'mask=') : null;
  const rest = mask === null || isFailure(mask) ? null : readArguments(text, mask.end);
  if (mask === null || isFailure(mask) || rest === null) {
    return brokenReading(source, { reason: 'malformed', at: data.end, open: [] }, FORMAT);
  }
  const name = rest.values.get('dtype');
  const dtype = name === undefined ? defaultDType(data.numbers) : numpyDType(name);
  if (dtype === null) {
    return unsupportedReading(name ?? '', rest.end, FORMAT);
  }
  return { content: maskedContent(source, data, mask, dtype), end: rest.end, open: 0 };
}

/** The values of an argument with a name; null if it is not there or abbreviated. */
function argument(text: string, at: number, name: string): Nested | Failure | null {
  const start = skipSpace(text, at);
  const values = text.startsWith(name, start) ? readValues(text, start + name.length) : null;
  return values === 'none' ? null : values;
}

function maskedContent(source: SourceText, data: Nested, mask: Nested, dtype: DType): Content {
  const { numbers } = data;
  const type = numbers.masked > 0 && !isFloating(dtype) ? 'float64' : dtype;
  if (mask.shape.length === 0 && numbers.masked === 0) {
    numbers.roundEachByItself();
    return callContent(source, {
      nested: data,
      shape: null,
      dtype: type,
      rule: recoverable(type),
      format: FORMAT,
      usualDecimals: NUMPY_DECIMALS
    });
  }
  if (data.truncated || mask.shape.join() !== data.shape.join()) {
    return { kind: 'truncated', shape: mask.shape, dtype: type, format: FORMAT };
  }
  const rule = determined;
  return callContent(source, { nested: data, shape: null, dtype: type, rule, format: FORMAT });
}
