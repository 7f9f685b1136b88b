import type { DType } from '../array/dtype';
import { sizeOf } from '../array/nd-array';
import { TaggedError } from '../errors';
import { arrayContent } from './array-content';
import { endsOf } from './ends-of';
import type { Nested } from './nested';
import type { ErrorRule } from './printed-bound';
import type { SourceText } from './source-text';
import type { Content, ReprFormat } from './types';

/** What a call says about its array: the values, the shape where it is printed, the element type. */
export interface CallDescription {
  readonly nested: Nested | null;
  readonly shape: readonly number[] | null;
  readonly dtype: DType;
  readonly rule: ErrorRule;
  readonly format: ReprFormat;
  readonly usualDecimals?: number;
}

/** The content of a call: an array, or a truncated one where values were left out. */
export function callContent(source: SourceText, call: CallDescription): Content {
  const { nested, dtype, rule, format, usualDecimals } = call;
  if (nested === null || nested.truncated) {
    const shape = call.shape ?? nested?.shape ?? null;
    const ends = nested === null ? null : endsOf(source, nested, call);
    return { kind: 'truncated', shape, dtype, format, ...(ends && { ends }) };
  }
  const { numbers } = nested;
  const written = nested.shape.map(Number);
  const shape = call.shape ?? written;
  const same = shape.join() === written.join();
  if (!same && (numbers.length > 0 || sizeOf(shape) > 0)) {
    const error = new TaggedError(
      'broken-array',
      'The values have the shape ({found}), but the text says ({expected})',
      { found: written.join(', '), expected: shape.join(', ') }
    );
    return { kind: 'broken', error, format };
  }
  return arrayContent(source, { numbers, shape, dtype, rule, format, usualDecimals });
}
