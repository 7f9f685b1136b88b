import { TaggedError } from '../errors';
import type { ScheduleEntry } from './entry';
import type { ScheduleSpec } from './spec';
import { TEXTBOOK } from './textbook';

/** Every schedule that can be chosen, in the order in which they are offered. */
export const SCHEDULES: readonly ScheduleEntry[] = [...TEXTBOOK];

/** The schedule of a library by its name; one that is not known is an error. */
export function findSchedule(library: string, name: string): ScheduleEntry {
  const entry = SCHEDULES.find(known => known.library === library && known.name === name);
  if (entry === undefined) {
    throw new TaggedError('invalid-schedule', 'no schedule {name} of {library} is known', {
      name,
      library
    });
  }
  return entry;
}

/** The schedule with its parameters at their defaults. */
export function defaultSpec({ library, name, params }: ScheduleEntry): ScheduleSpec {
  return {
    library,
    name,
    params: Object.fromEntries(params.map(param => [param.name, param.default]))
  };
}
