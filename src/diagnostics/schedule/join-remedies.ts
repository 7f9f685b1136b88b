import { sentence } from '../../sentence';
import { isSpec, type ParamValue, type ScheduleSpec } from '../../schedules/spec';
import { rateParam } from '../../schedules/with-rate';
import { shortNumber } from '../short-number';
import type { Remedy } from './first-that-heals';
import { lengthOf } from './length-param';
import { innerOf, withInner } from './parts-of-run';
import { withParam } from './schedule-finding';
import { warmupOf } from './warmup-param';

/** What libraries call the rate, or the share of it, that a warm-up ends at. */
const ENDS = ['end_value', 'end_lr', 'warmup_target', 'warmup_max_lr', 'peak_value'];
const END_FACTORS = ['end_factor'];
const LISTS = ['schedulers', 'schedules'];
const ENDINGS = ['milestones', 'boundaries'];

/** A rate that is not where the warm-up led. */
export interface Jump {
  /** At which the schedule goes on from the warm-up. */
  readonly step: number;
  /** The last rate of the warm-up. */
  readonly before: number;
  /** Where the warm-up would have come to next. */
  readonly led: number;
  /** The first rate of what follows. */
  readonly at: number;
}

/** What may bring the end of a warm-up and the beginning of what follows together, the least change first. */
export function* joinRemedies(spec: ScheduleSpec, jump: Jump, numSteps: number): Generator<Remedy> {
  const list = LISTS.find(name => Array.isArray(spec.params[name]));
  const parts = list === undefined ? [] : (spec.params[list] as readonly ParamValue[]);
  const [first, second] = parts;
  if (list === undefined) {
    yield* ends(spec, jump);
    yield* switches(spec);
    yield* lengths(spec, numSteps);
    yield* withinIt(spec, jump);
    return;
  }
  const place = (part: ScheduleSpec, index: number): ScheduleSpec =>
    withParam(spec, list, parts.map((other, i) => (i === index ? part : other)) as ParamValue);
  if (isSpec(first)) {
    for (const { remedy, fix } of ends(first, jump)) {
      yield { remedy, fix: place(fix, 0) };
    }
  }
  if (isSpec(second)) {
    for (const { remedy, fix } of begins(second, jump)) {
      yield { remedy, fix: place(fix, 1) };
    }
  }
  if (isSpec(first)) {
    yield {
      ...scaled(first, jump.at / jump.led),
      fix: place(scaled(first, jump.at / jump.led).fix, 0)
    };
    yield* withoutFirst(spec, list);
  }
}

/** A sequence that begins with what the warm-up would lead to. */
function* withoutFirst(spec: ScheduleSpec, list: string): Generator<Remedy> {
  const ends = ENDINGS.find(name => Array.isArray(spec.params[name]));
  const parts = spec.params[list] as readonly ParamValue[];
  if (ends === undefined || parts.length < 2) {
    return;
  }
  const [first, ...later] = spec.params[ends] as readonly number[];
  const params = { [list]: parts.slice(1), [ends]: later.map(end => end - first) };
  yield {
    remedy: sentence('Leave the warm-up out'),
    fix: { ...spec, params: { ...spec.params, ...(params as ScheduleSpec['params']) } }
  };
}

/** What a warm-up leads to begins where it ends, or stands alone. */
function* withinIt(spec: ScheduleSpec, jump: Jump): Generator<Remedy> {
  const inner = innerOf(spec);
  if (inner === null) {
    const warmup = warmupOf(spec);
    if (warmup !== null) {
      yield set(spec, warmup.param, 0);
    }
    return;
  }
  for (const { remedy, fix } of begins(inner, jump)) {
    yield { remedy, fix: withInner(spec, fix) };
  }
  yield { remedy: sentence('Leave the warm-up out'), fix: inner };
}

/** The warm-up ends where the schedule begins. */
function* ends(spec: ScheduleSpec, { at, led }: Jump): Generator<Remedy> {
  for (const param of ENDS) {
    const end = spec.params[param];
    if (typeof end === 'number') {
      yield set(spec, param, at);
      if (rounded(end) !== rounded(led)) {
        // Within another schedule, which changes all rates.
        yield set(spec, param, (end * at) / led);
      }
    }
  }
  for (const param of END_FACTORS) {
    const factor = spec.params[param];
    if (typeof factor === 'number') {
      yield set(spec, param, (factor * at) / led);
    }
  }
}

/** What follows begins where the warm-up ends. */
function* begins(spec: ScheduleSpec, { at, led }: Jump): Generator<Remedy> {
  const param = rateParam(spec);
  const rate = param === null ? null : spec.params[param];
  if (param !== null && typeof rate === 'number') {
    yield set(spec, param, (rate * led) / at);
  }
}

/** timm counts the schedule from the end of the warm-up if told. */
function* switches(spec: ScheduleSpec): Generator<Remedy> {
  if (spec.params.warmup_prefix === false) {
    yield {
      remedy: sentence('Set {param} to {value}', { param: 'warmup_prefix', value: 'True' }),
      fix: withParam(spec, 'warmup_prefix', true)
    };
  }
}

/** A schedule that is over before its warm-up is falls at once. */
function* lengths(spec: ScheduleSpec, numSteps: number): Generator<Remedy> {
  const length = lengthOf(spec);
  if (length !== null) {
    yield set(spec, length.param, numSteps - length.offset);
  }
}

function scaled(spec: ScheduleSpec, by: number): Remedy {
  const factor = rounded(by);
  return {
    remedy: sentence('Multiply the warm-up by {factor}', { factor: shortNumber(factor) }),
    fix: { library: 'combine', name: 'Scale', params: { factor, schedule: spec } }
  };
}

function set(spec: ScheduleSpec, param: string, value: number): Remedy {
  const near = rounded(value);
  return {
    remedy: sentence('Set {param} to {value}', { param, value: shortNumber(near) }),
    fix: withParam(spec, param, near)
  };
}

/** As a person would write it. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
