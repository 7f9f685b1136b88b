import { isSpec, type ParamValue, type ScheduleSpec } from '../../schedules/spec';
import { withParam } from './schedule-finding';

/** A schedule, or one within another, and the part of the run that it has. */
export interface PartOfRun {
  readonly spec: ScheduleSpec;
  /** The step of the run that is its own step 0. */
  readonly start: number;
  /** The last step of the run that has its rate. */
  readonly last: number;
  /** The whole with another schedule in this place. */
  readonly replaced: (spec: ScheduleSpec) => ScheduleSpec;
}

/** What follows one another, with the parameter that says when. */
const SEQUENCES: Readonly<Record<string, readonly [list: string, ends: string] | undefined>> = {
  'torch.SequentialLR': ['schedulers', 'milestones'],
  'optax.join_schedules': ['schedules', 'boundaries'],
  'combine.Sequence': ['schedules', 'boundaries']
};
/** What runs all at once. */
const AT_ONCE: Readonly<Record<string, string | undefined>> = {
  'torch.ChainedScheduler': 'schedulers',
  'combine.Product': 'schedules'
};

/** A schedule and all that are within it, except those that have a clock of their own (PerEpoch). */
export function partsOfRun(spec: ScheduleSpec, numSteps: number): readonly PartOfRun[] {
  return within({ spec, start: 0, last: numSteps, replaced: other => other });
}

function within(whole: PartOfRun): readonly PartOfRun[] {
  return [whole, ...[...listed(whole), ...alone(whole)].flatMap(within)];
}

function listed({ spec, start, last, replaced }: PartOfRun): readonly PartOfRun[] {
  const key = `${spec.library}.${spec.name}`;
  const [list, ends] = SEQUENCES[key] ?? [AT_ONCE[key], undefined];
  const parts = list === undefined ? null : spec.params[list];
  if (list === undefined || !Array.isArray(parts)) {
    return [];
  }
  const late = spec.params.change === 'after' ? 1 : 0;
  const bounds = (ends === undefined ? [] : (spec.params[ends] as readonly number[])).map(
    end => start + end + late
  );
  return parts.filter(isSpec).map((part, i) => ({
    spec: part,
    start: spec.params.time === 'on' || i === 0 ? start : (bounds[i - 1] ?? start),
    last: i < bounds.length ? Math.min(last, bounds[i] - 1) : last,
    replaced: other =>
      replaced(withParam(spec, list, parts.map((old, k) => (k === i ? other : old)) as ParamValue))
  }));
}

function alone({ spec, start, last, replaced }: PartOfRun): readonly PartOfRun[] {
  const { name, params } = spec;
  const inner = innerOf(spec);
  if (inner === null || name === 'PerEpoch') {
    return [];
  }
  const warmup =
    name === 'LinearWarmup'
      ? Number(params.warmup_steps)
      : name === 'Warmup' && params.place === 'before'
        ? Number(params.steps)
        : 0;
  return [
    {
      spec: inner,
      start: start + warmup - (name === 'Shift' ? Number(params.offset) : 0),
      last,
      replaced: other => replaced(withInner(spec, other))
    }
  ];
}

/** The one schedule that another changes or leads to; null where it has none. */
export function innerOf(spec: ScheduleSpec): ScheduleSpec | null {
  const inner = spec.params[innerParam(spec)];
  return isSpec(inner) ? inner : null;
}

/** The same with another schedule within it. */
export function withInner(spec: ScheduleSpec, inner: ScheduleSpec): ScheduleSpec {
  return withParam(spec, innerParam(spec), inner);
}

function innerParam({ library }: ScheduleSpec): string {
  return library === 'paddle' ? 'learning_rate' : 'schedule';
}
