import type { ScheduleSpec } from './spec';

/** The values that a number may have; anything else is refused. */
export interface Limits {
  /** Exclusive lower limit. */
  readonly above?: number;
  /** Exclusive upper limit. */
  readonly below?: number;
  /** Inclusive lower limit. */
  readonly atLeast?: number;
  /** Inclusive upper limit. */
  readonly atMost?: number;
  readonly whole?: boolean;
}

/** What all parameters have. Texts are English and keys of translations. */
interface Described {
  /** As its library names it. */
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  /** It belongs to the optimizer or the fit, which nested schedules share with their parent. */
  readonly shared?: boolean;
}

/** A number by slider and field. */
export interface NumberParam extends Described {
  readonly kind: 'number';
  /** Such as `step` or `1/step`; empty for a pure number. */
  readonly unit: string;
  readonly default: number | null;
  /** Whether it may be left out: `None` in Python, null in the spec. */
  readonly optional: boolean;
  /** The range of a slider; a number field takes everything within the limits. */
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  readonly integer: boolean;
  readonly limits: Limits;
}

export interface FlagParam extends Described {
  readonly kind: 'flag';
  readonly default: boolean;
}

export interface ChoiceParam extends Described {
  readonly kind: 'choice';
  readonly default: string;
  readonly options: readonly string[];
  /** What the panel calls the options; null where they are words of a library, which stay as they are. */
  readonly words: Readonly<Record<string, string>> | null;
}

/** A list of numbers, such as milestones. */
export interface NumbersParam extends Described {
  readonly kind: 'numbers';
  readonly default: readonly number[];
  readonly limits: Limits;
  /** Whether each number must be at least the one before it. */
  readonly ordered: boolean;
}

/** Whole numbers with a number for each, such as boundaries and scales. */
export interface TableParam extends Described {
  readonly kind: 'table';
  readonly default: Readonly<Record<string, number>>;
  readonly limits: Limits;
}

/** An expression in Python's words, see `expression/parse-expression.ts`. */
export interface ExpressionParam extends Described {
  readonly kind: 'expression';
  readonly default: string;
  readonly variables: readonly string[];
}

/** Another schedule within this one. */
export interface NestedParam extends Described {
  readonly kind: 'schedule';
  readonly default: ScheduleSpec;
  /** The libraries that it may come from; null for any. */
  readonly library: string | null;
  /** The only schedule that it may be; null for any. */
  readonly only: string | null;
}

export interface NestedListParam extends Described {
  readonly kind: 'schedules';
  readonly default: readonly ScheduleSpec[];
  readonly library: string | null;
  readonly only: string | null;
}

export type ParamInfo =
  | NumberParam
  | FlagParam
  | ChoiceParam
  | NumbersParam
  | TableParam
  | ExpressionParam
  | NestedParam
  | NestedListParam;

/** A parameter whose name is the key under which it stands in a table. */
type Unnamed<P> = P extends ParamInfo ? Omit<P, 'name'> : never;
export type UnnamedParam = Unnamed<ParamInfo>;

/** What a formula gets for a parameter. */
export type ValueOf<P> = P extends { readonly default: infer V } ? V : never;
