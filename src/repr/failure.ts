import { TaggedError } from '../errors';
import type { SourceText } from './source-text';

/**
 * Why brackets could not be read as an array. `ragged`: rows differ in length or depth; `unbalanced`: brackets do not
 * close; `mixed`: whole arrays are among the elements; `complex` and `not-number`: an element is no real number;
 * `malformed`: anything else that no printer writes.
 */
export interface Failure {
  readonly reason: 'ragged' | 'unbalanced' | 'mixed' | 'complex' | 'not-number' | 'malformed';
  /** The place of the offending text, from which reading can go on. */
  readonly at: number;
  /** The places of the brackets that are open there. */
  readonly open: readonly number[];
}

const TEMPLATES: Record<Failure['reason'], string> = {
  ragged:
    'The rows of this array differ in length or depth at line {line}, column {column}: {text}',
  unbalanced: 'The brackets of this array do not close at line {line}, column {column}: {text}',
  mixed: 'This array has whole arrays among its elements at line {line}, column {column}: {text}',
  complex:
    'Complex numbers cannot be read, only real ones; at line {line}, column {column}: {text}',
  'not-number': 'Only arrays of real numbers can be read; at line {line}, column {column}: {text}',
  malformed: 'This array cannot be read at line {line}, column {column}: {text}'
};

/** The failure in words, with the offending text and its place. */
export function failureError(source: SourceText, failure: Failure): TaggedError {
  const unsupported = failure.reason === 'complex' || failure.reason === 'not-number';
  return new TaggedError(
    unsupported ? 'unsupported-array' : 'broken-array',
    TEMPLATES[failure.reason],
    source.describe(
      failure.reason === 'unbalanced' ? (failure.open.at(-1) ?? failure.at) : failure.at
    )
  );
}
