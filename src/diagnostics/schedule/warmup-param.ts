import type { ScheduleSpec } from '../../schedules/spec';

const NAMES = ['num_warmup_steps', 'warmup_steps', 'warmup_t', 'warmup_num_steps'];

export interface WarmupParam {
  readonly param: string;
  readonly steps: number;
}

/** The steps that a schedule warms up in, and the parameter that says so; null where it does not. */
export function warmupOf({ library, name, params }: ScheduleSpec): WarmupParam | null {
  const param =
    library === 'combine' && name === 'Warmup' ? 'steps' : NAMES.find(known => known in params);
  const steps = param === undefined ? null : params[param];
  return param !== undefined && typeof steps === 'number' && steps > 0 ? { param, steps } : null;
}
