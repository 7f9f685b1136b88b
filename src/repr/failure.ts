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
  'not-number':
    'Arrays of {kind} cannot be read, only of real numbers; at line {line}, column {column}: {text}',
  malformed: 'This array cannot be read at line {line}, column {column}: {text}'
};

/** The failure in words, with the offending text and its place. */
export function failureError(source: SourceText, failure: Failure): TaggedError {
  const unsupported = failure.reason === 'complex' || failure.reason === 'not-number';
  const place = source.describe(
    failure.reason === 'unbalanced' ? (failure.open.at(-1) ?? failure.at) : failure.at
  );
  return new TaggedError(
    unsupported ? 'unsupported-array' : 'broken-array',
    TEMPLATES[failure.reason],
    failure.reason === 'not-number' ? { ...place, kind: kindOf(place.text) } : place
  );
}

/** What an element is that is no number, by how it begins. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^'(?:\d{4}-\d\d|NaT)/, 'dates'],
  [/^(?:np\.str_\()?['"]/, 'strings'],
  [/^(?:np\.bytes_\()?b['"]/, 'bytes'],
  [/^(?:np\.void)?\(/, 'structured values']
];

function kindOf(text: string): string {
  return KINDS.find(([start]) => start.test(text))?.[1] ?? 'objects';
}
