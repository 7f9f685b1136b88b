import { TaggedError } from '../errors';

/** A tagged error as plain data, which passes between threads. */
export type Failure = Pick<TaggedError, 'tag' | 'template' | 'values'>;

export function failureOf({ tag, template, values }: TaggedError): Failure {
  return { tag, template, values };
}

export function revive({ tag, template, values }: Failure): TaggedError {
  return new TaggedError(tag, template, values);
}
