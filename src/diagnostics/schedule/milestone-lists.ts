import type { ParamValue, ScheduleSpec } from '../../schedules/spec';

/** Steps at which a schedule falls, or goes over to the next one. */
export interface Milestones {
  readonly param: string;
  readonly steps: readonly number[];
  /** What comes to a milestone until its rate is there. */
  readonly offset: number;
  /** The parameters with the milestones at other steps, as many as before. */
  readonly moved: (steps: readonly number[]) => ScheduleSpec['params'];
  /** The parameters with the first of them only. */
  readonly kept: (count: number) => ScheduleSpec['params'];
}

const LISTS = ['milestones', 'decay_t', 'stepvalue', 'boundaries'];
const TABLE = 'boundaries_and_scales';
/** Of which there is one more than milestones. */
const BETWEEN = ['values', 'schedulers', 'schedules'];

/** The milestones of a schedule; null where it has none. */
export function milestonesOf(spec: ScheduleSpec): Milestones | null {
  const { params } = spec;
  const param = LISTS.find(name => Array.isArray(params[name]));
  const table = params[TABLE];
  if (param !== undefined) {
    const steps = params[param] as readonly number[];
    return {
      ...{ param, steps, offset: offsetOf(spec) },
      moved: list => ({ [param]: list }),
      kept: count => ({ [param]: steps.slice(0, count), ...betweenKept(params, count) })
    };
  }
  return typeof table === 'object' && table !== null && !Array.isArray(table)
    ? inTable(table as Readonly<Record<string, number>>, spec)
    : null;
}

function inTable(table: Readonly<Record<string, number>>, spec: ScheduleSpec): Milestones {
  const steps = Object.keys(table)
    .map(Number)
    .sort((a, b) => a - b);
  const tableOf = (list: readonly number[]): ScheduleSpec['params'] => ({
    [TABLE]: Object.fromEntries(list.map((step, i) => [step, table[steps[i]]]))
  });
  return {
    ...{ param: TABLE, steps, offset: offsetOf(spec), moved: tableOf },
    kept: count => tableOf(steps.slice(0, count))
  };
}

function betweenKept(params: ScheduleSpec['params'], count: number): ScheduleSpec['params'] {
  const name = BETWEEN.find(known => Array.isArray(params[known]));
  return name === undefined
    ? {}
    : { [name]: (params[name] as readonly unknown[]).slice(0, count + 1) as ParamValue };
}

function offsetOf({ library, name, params }: ScheduleSpec): number {
  if (library === 'timm') {
    // It falls one step before each, and counts them after a warm-up that comes first.
    return (params.warmup_prefix === true ? Number(params.warmup_t) : 0) - 1;
  }
  if (name === 'piecewise_interpolate_schedule') {
    // It is there at the last one, and on the way before.
    return -1;
  }
  // Keras keeps the rate at the boundary itself.
  return name === 'PiecewiseConstantDecay' || params.change === 'after' ? 1 : 0;
}
