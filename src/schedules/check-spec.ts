import { checkParam } from './check-param';
import type { ScheduleEntry } from './entry';
import type { ParamInfo } from './param';
import { refuse } from './refuse';
import { findSchedule } from './registry';
import type { ScheduleSpec } from './spec';

/** More schedules within each other than anybody writes. */
const MAX_DEPTH = 8;

/** Libraries whose schedules, one within another, belong to the one optimizer or fit of the outer one. */
const SHARING: readonly string[] = ['torch', 'fastai'];

/** Finds the schedule of a spec and checks each parameter; an error names the value and the limit. */
export function checkSpec(spec: ScheduleSpec): ScheduleEntry {
  return checkAt(spec, null, 0);
}

function checkAt(spec: ScheduleSpec, within: ParamInfo | null, depth: number): ScheduleEntry {
  if (depth > MAX_DEPTH) {
    refuse('schedules can be nested {limit} deep', { limit: MAX_DEPTH });
  }
  checkAccepted(spec, within);
  const entry = findSchedule(spec.library, spec.name);
  const params = ownParams(entry, within);
  for (const param of params) {
    const value = spec.params[param.name];
    if (value === undefined) {
      refuse('{schedule} needs a value of {name}', { schedule: entry.name, name: param.name });
    }
    checkParam(param, value, (inner, place) => checkAt(inner, place, depth + 1));
  }
  const unknown = Object.keys(spec.params).find(name => !params.some(param => param.name === name));
  if (unknown !== undefined) {
    refuse('{schedule} has no parameter {name}: its parameters are {known}', {
      schedule: spec.name,
      name: unknown,
      known: params.map(({ name }) => name).join(', ')
    });
  }
  return entry;
}

/** The parameters of a schedule where it stands: within another of its library, those of the optimizer or the fit are the outer one's. */
export function ownParams(entry: ScheduleEntry, within: ParamInfo | null): readonly ParamInfo[] {
  return sharesOptimizer(within) ? entry.params.filter(({ shared }) => !shared) : entry.params;
}

function sharesOptimizer(within: ParamInfo | null): boolean {
  return (
    (within?.kind === 'schedule' || within?.kind === 'schedules') &&
    SHARING.includes(within.library ?? '')
  );
}

function checkAccepted({ library, name }: ScheduleSpec, within: ParamInfo | null): void {
  if (within?.kind !== 'schedule' && within?.kind !== 'schedules') {
    return;
  }
  const { name: param } = within;
  if (within.library !== null && library !== within.library) {
    refuse('{name} takes schedules of {library} only, not {schedule} of {other}', {
      name: param,
      library: within.library,
      schedule: name,
      other: library
    });
  }
  if (within.only !== null && name !== within.only) {
    refuse('{name} takes {only} only, not {schedule}', {
      name: param,
      only: within.only,
      schedule: name
    });
  }
}
