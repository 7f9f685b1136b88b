import { TaggedError } from '../errors';

/** The error of a computation that was told to stop. */
export function cancelled(): TaggedError {
  return new TaggedError('cancelled', 'the computation was cancelled');
}
