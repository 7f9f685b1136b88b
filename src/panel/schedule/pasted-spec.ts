import { toTagged, type TaggedError } from '../../errors';
import { checkSpec } from '../../schedules/check-spec';
import { completeSpec } from '../../schedules/default-spec';
import { refuse } from '../../schedules/refuse';
import { isSpec, type ScheduleSpec } from '../../schedules/spec';

export type Pasted =
  | { readonly kind: 'spec'; readonly spec: ScheduleSpec }
  | { readonly kind: 'broken'; readonly error: TaggedError };

/** A schedule that somebody shared as JSON; null for text that is not meant as one. */
export function pastedSpec(text: string): Pasted | null {
  // Also a list, and what lost its first brace on the way.
  if (!/^\s*[{[]|"\s*:/.test(text)) {
    return null;
  }
  try {
    return { kind: 'spec', spec: readSpec(text) };
  } catch (error) {
    return { kind: 'broken', error: toTagged(error) };
  }
}

function readSpec(text: string): ScheduleSpec {
  const value = readJson(text);
  if (!isSpec(value)) {
    refuse('a shared schedule has a library, a name and params');
  }
  const spec = completeSpec(value);
  checkSpec(spec);
  return spec;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('this is no JSON: {message}', {
      message: error instanceof Error ? error.message : String(error)
    });
  }
}
