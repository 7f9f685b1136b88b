import { ownParams } from './check-spec';
import type { ScheduleEntry } from './entry';
import type { ParamInfo } from './param';
import { findSchedule } from './registry';
import { isSpec, type ParamValue, type ScheduleSpec } from './spec';

/** The schedule with its parameters at their defaults; within another schedule, without what it shares with it. */
export function defaultSpec(entry: ScheduleEntry, within: ParamInfo | null = null): ScheduleSpec {
  const { library, name } = entry;
  const params = ownParams(entry, within).map(param => [param.name, param.default] as const);
  return { library, name, params: Object.fromEntries(params) };
}

/** The spec with the defaults of what it leaves out, as the library takes it; a schedule that is not known is an error. */
export function completeSpec(spec: ScheduleSpec, within: ParamInfo | null = null): ScheduleSpec {
  const entry = findSchedule(spec.library, spec.name);
  const given = Object.entries(spec.params).map(([name, value]) => {
    const place = entry.params.find(param => param.name === name) ?? null;
    return [name, completeValue(value, place)] as const;
  });
  const { params } = defaultSpec(entry, within);
  return { ...spec, params: { ...params, ...Object.fromEntries(given) } };
}

function completeValue(value: ParamValue, place: ParamInfo | null): ParamValue {
  if (place?.kind === 'schedule' && isSpec(value)) {
    return completeSpec(value, place);
  }
  if (place?.kind === 'schedules' && Array.isArray(value)) {
    return (value as readonly unknown[]).map(item =>
      isSpec(item) ? completeSpec(item, place) : item
    ) as readonly ScheduleSpec[];
  }
  return value;
}
