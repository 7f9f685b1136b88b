import { ownParams } from '../../src/schedules/check-spec';
import type { ScheduleEntry } from '../../src/schedules/entry';
import type { NumberParam, NumbersParam, ParamInfo } from '../../src/schedules/param';
import { findSchedule, SCHEDULES } from '../../src/schedules/registry';
import type { ParamValue, ScheduleSpec } from '../../src/schedules/spec';

/** The next number in 0..1. */
export type Random = () => number;

/** Numbers of a seed, the same at each run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where most of what a schedule does lies within the steps that are compared. */
const MAX_COUNT = 2500;
const MAX_DEPTH = 2;

const EXPRESSIONS: Readonly<Record<string, readonly string[]>> = {
  epoch: [
    '0.999 ** epoch',
    '1 / (1 + epoch // 7)',
    '0.5 if epoch % 3 == 0 else 1',
    'exp(-epoch / 400)'
  ],
  'epoch lr': ['lr * 0.999', '0.1 / (epoch + 1)', 'lr if epoch < 100 else max(lr * 0.9, 1e-4)'],
  'step total lr': ['lr * (1 - step / total)', 'lr * cos(step / 50) ** 2']
};

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)];
}

function randomNumber(param: NumberParam, random: Random): number | null {
  const { limits, optional, integer } = param;
  if (optional && random() < 0.4) {
    return null;
  }
  if (!optional && random() < 0.1) {
    return param.default;
  }
  const ends = [limits.atLeast, limits.atMost].filter(end => end !== undefined);
  if (ends.length > 0 && random() < 0.1) {
    return pick(ends, random);
  }
  const max = integer ? Math.min(param.max, MAX_COUNT) : param.max;
  const at = random();
  const isLog = param.scale === 'log' || (integer && random() < 0.5);
  const least = Math.max(param.min, integer ? 1 : 1e-9);
  const value = isLog
    ? Math.exp(Math.log(least) + at * (Math.log(max) - Math.log(least)))
    : param.min + at * (max - param.min);
  return integer ? Math.round(value) : Number(value.toPrecision(4));
}

function randomSteps(count: number, random: Random): readonly number[] {
  const steps = Array.from({ length: count }, () => Math.floor(random() ** 2 * MAX_COUNT));
  return (random() < 0.2 ? [...steps, ...steps] : steps).sort((a, b) => a - b);
}

/** Shares of which the sum is 1. */
function randomShares(count: number, random: Random): readonly number[] {
  const cuts = Array.from({ length: count - 1 }, () => Math.floor(random() * 1024)).sort(
    (a, b) => a - b
  );
  return [...cuts, 1024].map((cut, i) => (cut - (cuts[i - 1] ?? 0)) / 1024);
}

function randomNumbers(param: NumbersParam, random: Random): readonly number[] {
  return param.ordered
    ? randomSteps(Math.floor(random() * 4), random)
    : Array.from({ length: 3 }, () => Number((random() + 1e-3).toPrecision(3)));
}

function randomValue(param: ParamInfo, random: Random, depth: number): ParamValue {
  switch (param.kind) {
    case 'number':
      return randomNumber(param, random);
    case 'flag':
      return random() < 0.5;
    case 'choice':
      return pick(param.options, random);
    case 'numbers':
      return randomNumbers(param, random);
    case 'table': {
      const entries = randomSteps(3, random).map(step => [step, Number(random().toPrecision(3))]);
      return Object.fromEntries(entries) as Record<string, number>;
    }
    case 'expression':
      return pick(EXPRESSIONS[param.variables.join(' ')], random);
    case 'schedule':
      return randomInner(param, random, depth);
    case 'schedules':
      return Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
        randomInner(param, random, depth)
      );
  }
}

function randomInner(
  param: Extract<ParamInfo, { kind: 'schedule' | 'schedules' }>,
  random: Random,
  depth: number
): ScheduleSpec {
  const fitting = SCHEDULES.filter(
    ({ library, name, params }) =>
      library === (param.library ?? library) &&
      name === (param.only ?? name) &&
      (depth < MAX_DEPTH || params.every(({ kind }) => !kind.startsWith('schedule')))
  );
  return randomSpec(pick(fitting, random), random, param, depth + 1);
}

/** A list that must be as long as another one tells. */
function fitted(spec: ScheduleSpec, random: Random): ScheduleSpec {
  const { params } = spec;
  const lists = params.schedules ?? params.schedulers ?? params.scheds ?? params.values;
  if (!Array.isArray(lists)) {
    return spec;
  }
  const key = ['boundaries', 'milestones', 'pcts'].find(name => name in params) ?? '';
  const length = lists.length;
  const value =
    key === 'pcts'
      ? randomShares(length, random)
      : randomSteps(length - 1, random).slice(0, length - 1);
  return key in params ? { ...spec, params: { ...params, [key]: value } } : spec;
}

/** A schedule with parameters drawn at random within their limits; what they forbid together may be among them. */
export function randomSpec(
  { library, name }: Pick<ScheduleEntry, 'library' | 'name'>,
  random: Random,
  within: ParamInfo | null = null,
  depth = 0
): ScheduleSpec {
  const params = ownParams(findSchedule(library, name), within).map(
    param => [param.name, randomValue(param, random, depth)] as const
  );
  return fitted({ library, name, params: Object.fromEntries(params) }, random);
}
