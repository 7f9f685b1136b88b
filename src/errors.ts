import { fill, type Sentence } from './sentence';

/** What went wrong, for code that has to decide what to offer next. */
export type ErrorTag =
  | 'broken-array'
  | 'unsupported-array'
  | 'shape-mismatch'
  | 'target-out-of-range'
  | 'invalid-option'
  | 'invalid-schedule'
  | 'too-large'
  | 'not-found'
  | 'no-kernel'
  | 'unsupported-kernel'
  | 'kernel-died'
  | 'kernel-error'
  | 'no-comms'
  | 'timeout'
  | 'cancelled'
  | 'engine-died'
  | 'unexpected';

/**
 * An error that a person can act on: a tag for the program and a sentence for the reader. The message carries the offending
 * value and the limit, as in `target 12 at row 40 is outside 0..9`.
 */
export class TaggedError extends Error {
  constructor(
    readonly tag: ErrorTag,
    readonly template: string,
    readonly values: Sentence['values'] = {},
    options?: ErrorOptions
  ) {
    super(fill(template, values), options);
    this.name = 'TaggedError';
  }
}

export function isTagged(error: unknown, tag?: ErrorTag): error is TaggedError {
  return error instanceof TaggedError && (tag === undefined || error.tag === tag);
}

/** Any error as a tagged one: what nobody foresaw is shown with its own words rather than swallowed. */
export function toTagged(error: unknown): TaggedError {
  if (isTagged(error)) {
    return error;
  }
  const message = error instanceof Error ? error.message : String(error);
  return new TaggedError(
    'unexpected',
    'Something unforeseen went wrong: {message}',
    { message },
    { cause: error }
  );
}
