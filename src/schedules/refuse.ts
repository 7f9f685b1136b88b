import { TaggedError } from '../errors';
import type { Sentence } from '../sentence';

/** Throws what is wrong with a schedule, with the value and the limit. */
export function refuse(template: string, values: Sentence['values'] = {}): never {
  throw new TaggedError('invalid-schedule', template, values);
}
