import { TaggedError } from '../errors';
import type { Limits, ParamInfo, ScheduleEntry } from './entry';
import { findSchedule } from './registry';
import type { ScheduleSpec } from './spec';

/** Finds the schedule of a spec and checks each parameter; an error names the value and the limit. */
export function checkSpec(spec: ScheduleSpec): ScheduleEntry {
  const entry = findSchedule(spec.library, spec.name);
  for (const param of entry.params) {
    checkParam(entry, param, spec.params[param.name]);
  }
  const unknown = Object.keys(spec.params).find(
    name => !entry.params.some(param => param.name === name)
  );
  if (unknown !== undefined) {
    throw new TaggedError(
      'invalid-schedule',
      '{schedule} has no parameter {name}: its parameters are {known}',
      { schedule: spec.name, name: unknown, known: entry.params.map(({ name }) => name).join(', ') }
    );
  }
  return entry;
}

function checkParam(entry: ScheduleEntry, { name, limits }: ParamInfo, value?: number): void {
  if (value === undefined) {
    throw new TaggedError('invalid-schedule', '{schedule} needs a value of {name}', {
      schedule: entry.name,
      name
    });
  }
  const template = brokenLimit(limits, value);
  if (template !== null) {
    throw new TaggedError('invalid-schedule', template, {
      name,
      value: String(value),
      above: limits.above ?? '',
      atLeast: limits.atLeast ?? '',
      atMost: limits.atMost ?? ''
    });
  }
}

function brokenLimit(
  { above = -Infinity, atLeast = -Infinity, atMost = Infinity, whole = false }: Limits,
  value: number
): string | null {
  if (!Number.isFinite(value)) {
    return '{name} must be a finite number, not {value}';
  }
  if (value <= above) {
    return '{name} must be greater than {above}, not {value}';
  }
  if (value < atLeast) {
    return '{name} must be at least {atLeast}, not {value}';
  }
  if (value > atMost) {
    return '{name} must be at most {atMost}, not {value}';
  }
  return whole && !Number.isInteger(value) ? '{name} must be a whole number, not {value}' : null;
}
