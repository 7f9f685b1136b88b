import type { Params } from '../../entry';
import type { ScheduleSpec } from '../../spec';

/** The rate as a function of `step`, in Python's words; parameters of the schedule are known by their names. */
export interface FormulaText {
  /** Assignments before the result, each of which may use those above it. */
  readonly lines?: readonly (readonly [name: string, text: string])[];
  readonly result: string;
  /** Schedules that the text calls, by the name under which it does. */
  readonly inner?: Readonly<Record<string, ScheduleSpec>>;
}

/** The formula of a schedule with such parameters; null where the rate is no function of the step. */
export type FormulaOf = (params: Params, numSteps: number) => FormulaText | null;

export type FormulaTable = Readonly<Record<string, FormulaOf>>;

/** The same text for all parameters. */
export function fixed(result: string, ...lines: (readonly [string, string])[]): FormulaOf {
  return () => ({ result, lines });
}
