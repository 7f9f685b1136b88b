import { findSchedule } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { withParam } from './schedule-finding';

/** What libraries call the share of the steps that a cycle rises in. */
const NAMES = ['pct_start', 'phase_pct'];

export interface Phase {
  readonly param: string;
  readonly value: number;
}

/** The share of its steps in which a one-cycle schedule rises by default; null for another schedule. */
export function usualPhase({ library, name }: ScheduleSpec): Phase | null {
  const info = findSchedule(library, name).params.find(param => NAMES.includes(param.name));
  return info?.kind === 'number' && info.default !== null
    ? { param: info.name, value: info.default }
    : null;
}

/** A one-cycle schedule with its usual phases, since others may be too short for the steps; another as it is. */
export function withUsualPhase(spec: ScheduleSpec): ScheduleSpec {
  const phase = usualPhase(spec);
  return phase === null ? spec : withParam(spec, phase.param, phase.value);
}
