import { TaggedError } from '../errors';
import { readValues } from './call-values';
import { skipSpace } from './chars';
import { failureError, type Failure } from './failure';
import { isFailure, type Nested } from './nested';
import { readArguments } from './read-arguments';
import type { SourceText } from './source-text';
import type { Reading, ReprFormat } from './types';

/** A call such as `array([[1, 2]], dtype=int8)`: its first argument and its keyword arguments. */
export interface Call {
  /** Null for `tensor(..., size=(2,))`, which has no values. */
  readonly nested: Nested | null;
  readonly options: ReadonlyMap<string, string>;
  readonly end: number;
}

/** Reads a call behind its opening parenthesis; null if no array begins there. */
export function readCall(
  source: SourceText,
  open: number,
  format: ReprFormat
): Call | Reading | null {
  const { text } = source;
  const start = skipSpace(text, open);
  const nested = readValues(text, start);
  if (nested === null) {
    return null;
  }
  if (nested !== 'none' && isFailure(nested)) {
    return brokenReading(source, nested, format);
  }
  const end = nested === 'none' ? start + 3 : nested.end;
  const options = readArguments(text, end);
  if (options === null) {
    const ended = skipSpace(text, end) >= text.length;
    const failure: Failure = ended
      ? { reason: 'unbalanced', at: end, open: [start] }
      : { reason: 'malformed', at: end, open: [] };
    return brokenReading(source, failure, format);
  }
  return {
    nested: nested === 'none' ? null : nested,
    options: options.values,
    end: options.end
  };
}

export function isReading(result: Call | Reading): result is Reading {
  return 'content' in result;
}

/** The reading of an unmistakable array that cannot be read. */
export function brokenReading(source: SourceText, failure: Failure, format: ReprFormat): Reading {
  const error = failureError(source, failure);
  return {
    content: { kind: 'broken', error, format },
    end: failure.at,
    open: failure.open.length + 1
  };
}

/** The reading of an array whose element type or layout has no plain real numbers. */
export function unsupportedReading(name: string, end: number, format: ReprFormat): Reading {
  const error = new TaggedError(
    'unsupported-array',
    'Arrays of {name} cannot be read: only bool, int, uint and float types can',
    { name }
  );
  return { content: { kind: 'broken', error, format }, end, open: 0 };
}
