import type {
  ChoiceParam,
  ExpressionParam,
  FlagParam,
  Limits,
  NestedListParam,
  NestedParam,
  NumberParam,
  NumbersParam,
  TableParam
} from './param';
import type { ScheduleSpec } from './spec';

type Range = Pick<NumberParam, 'min' | 'max'>;
type Sure<P extends { name: string }, V> = Omit<P, 'name' | 'default'> & { readonly default: V };
type Num = Sure<NumberParam, number>;

const RATE_RANGE: Range = { min: 1e-6, max: 10 };
const COUNT_RANGE: Range = { min: 1, max: 100_000 };

/** A learning rate: logarithmic, above 0. */
export function rate(label: string, meaning: string, standard: number, limits?: Limits): Num {
  return {
    ...{ kind: 'number', label, meaning, unit: '', default: standard, optional: false },
    ...{ ...RATE_RANGE, scale: 'log', integer: false, limits: limits ?? { above: 0 } }
  } as const;
}

/** A rate that the schedule ends at, which may be 0. */
export function floorRate(label: string, meaning: string, standard: number): Num {
  return { ...rate(label, meaning, standard, { atLeast: 0 }), min: 0, max: 0.1, scale: 'linear' };
}

/** A number of steps or epochs: whole, logarithmic. */
export function count(label: string, meaning: string, standard: number, limits?: Limits): Num {
  const range = limits?.atLeast === 0 ? { min: 0, max: 10_000, scale: 'linear' as const } : null;
  return {
    ...{ kind: 'number', label, meaning, unit: 'step', default: standard, optional: false },
    ...{ ...COUNT_RANGE, scale: 'log', integer: true },
    ...range,
    limits: { atLeast: 1, whole: true, ...limits }
  } as const;
}

/** A share or a factor on a linear scale. */
export function share(
  label: string,
  meaning: string,
  standard: number,
  limits: Limits = { atLeast: 0, atMost: 1 },
  range: Range = { min: limits.above === 0 ? 0.01 : 0, max: limits.below === 1 ? 0.99 : 1 }
): Num {
  return {
    ...{ kind: 'number', label, meaning, unit: '', default: standard, optional: false },
    ...{ ...range, scale: 'linear', integer: false, limits }
  } as const;
}

/** A ratio on a logarithmic scale, such as 25 or 1e4. */
export function ratio(label: string, meaning: string, standard: number, range: Range): Num {
  return { ...share(label, meaning, standard, { above: 0 }, range), scale: 'log' };
}

/** The same number, which may also be left out. */
export function optional(param: Num): Sure<NumberParam, number | null> {
  return { ...param, optional: true, default: null };
}

/** The same parameter as one of the optimizer, which nested schedules share. */
export function shared<P extends object>(param: P): P & { readonly shared: true } {
  return { ...param, shared: true };
}

export function flag(label: string, meaning: string, standard: boolean): Omit<FlagParam, 'name'> {
  return { kind: 'flag', label, meaning, default: standard };
}

/** One of several words; the first is the default. */
export function choice<const T extends string>(
  label: string,
  meaning: string,
  options: readonly T[]
): Sure<ChoiceParam, T> {
  return { kind: 'choice', label, meaning, options, default: options[0], words: null };
}

/** The same of words of ours, each with what the panel calls it. */
export function switchOf<const T extends string>(
  label: string,
  meaning: string,
  words: Readonly<Record<T, string>>
): Sure<ChoiceParam, T> {
  return { ...choice(label, meaning, Object.keys(words) as T[]), words };
}

export function numbers(
  label: string,
  meaning: string,
  standard: readonly number[],
  { ordered = false, ...limits }: Limits & { readonly ordered?: boolean } = {}
): Omit<NumbersParam, 'name'> {
  return { kind: 'numbers', label, meaning, default: standard, limits, ordered };
}

/** Steps after which something changes: whole, in order. */
export function boundaries(
  label: string,
  meaning: string,
  standard: readonly number[]
): Omit<NumbersParam, 'name'> {
  return numbers(label, meaning, standard, { atLeast: 0, whole: true, ordered: true });
}

export function table(
  label: string,
  meaning: string,
  standard: Readonly<Record<string, number>>,
  limits: Limits
): Omit<TableParam, 'name'> {
  return { kind: 'table', label, meaning, default: standard, limits };
}

export function expression(
  label: string,
  meaning: string,
  standard: string,
  variables: readonly string[]
): Omit<ExpressionParam, 'name'> {
  return { kind: 'expression', label, meaning, default: standard, variables };
}

interface Accepts {
  readonly library?: string;
  readonly only?: string;
}

export function nested(
  label: string,
  meaning: string,
  standard: ScheduleSpec,
  { library, only }: Accepts = {}
): Omit<NestedParam, 'name'> {
  const accepts = { library: library ?? null, only: only ?? null };
  return { kind: 'schedule', label, meaning, default: standard, ...accepts };
}

export function nestedList(
  label: string,
  meaning: string,
  standard: readonly ScheduleSpec[],
  { library, only }: Accepts = {}
): Omit<NestedListParam, 'name'> {
  const accepts = { library: library ?? null, only: only ?? null };
  return { kind: 'schedules', label, meaning, default: standard, ...accepts };
}
