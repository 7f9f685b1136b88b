/** The values that a parameter may have; anything else is refused. */
export interface Limits {
  /** Exclusive lower limit. */
  readonly above?: number;
  /** Inclusive lower limit. */
  readonly atLeast?: number;
  /** Inclusive upper limit. */
  readonly atMost?: number;
  readonly whole?: boolean;
}

/** A parameter as its library names it, and how a control for it looks. Texts are English and keys of translations. */
export interface ParamInfo {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  /** Such as `step` or `1/step`; empty for a pure number. */
  readonly unit: string;
  readonly default: number;
  /** The range of a slider; a number field takes everything within the limits. */
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  readonly integer: boolean;
  readonly limits: Limits;
}

export type Params = Readonly<Record<string, number>>;

/** A schedule that can be chosen. */
export interface ScheduleEntry {
  readonly library: string;
  readonly name: string;
  /** English, and key of a translation. */
  readonly title: string;
  /** As plain text and as LaTeX, with t the step. */
  readonly formula: string;
  readonly latex: string;
  readonly params: readonly ParamInfo[];
  /** The learning rate at a step, counted from 0. Parameters are within their limits. */
  learningRate(params: Params, step: number): number;
}
