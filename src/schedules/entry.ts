import type { ParamInfo, UnnamedParam, ValueOf } from './param';
import type { ScheduleSpec } from './spec';

/** Called with the steps 0, 1, 2, … in this order, so that a schedule may go on from its last value. */
export type Walk = (step: number) => number;

/** What a schedule may know of the training that it is part of. */
export interface Run {
  /** The steps that the training will take. */
  readonly numSteps: number;
  /** The metric that was measured after a step; null where none is known, which leaves the rate as it is. */
  readonly metric: (step: number) => number | null;
  /** The entry of a nested spec. */
  readonly find: (spec: ScheduleSpec) => ScheduleEntry;
}

export type Params = ScheduleSpec['params'];

/** A schedule that can be chosen. Forms, documentation, sliders and validation are made from it. */
export interface ScheduleEntry {
  readonly library: string;
  readonly name: string;
  /** English, and key of a translation. */
  readonly title: string;
  /** As plain text and as LaTeX, with t the step. */
  readonly formula: string;
  readonly latex: string;
  /** The most telling first: where there is little room, only two are shown. */
  readonly params: readonly ParamInfo[];
  /** The library computes in float32, and the rates are exact to that only. */
  readonly float32: boolean;
  /** It follows a metric, and stays constant until one is known. */
  readonly followsMetric: boolean;
  /** The learning rate, from step 0 on. Parameters are within their limits; what they forbid together is thrown. */
  begin(params: Params, run: Run): Walk;
  /** The momentum, or the first beta, if the schedule moves it. */
  readonly momentum: ((params: Params, run: Run) => Walk | null) | null;
}

type ParamTable = Readonly<Record<string, UnnamedParam>>;

/** The parameters as a formula gets them, typed by their table. */
export type ParamsOf<P extends ParamTable> = { readonly [K in keyof P]: ValueOf<P[K]> };

/** An entry as its file writes it. */
export interface Definition<P extends ParamTable> {
  readonly library: string;
  readonly name: string;
  readonly title: string;
  readonly formula: string;
  readonly latex: string;
  readonly params: P;
  readonly float32?: boolean;
  readonly followsMetric?: boolean;
  readonly begin: (params: ParamsOf<P>, run: Run) => Walk;
  readonly momentum?: (params: ParamsOf<P>, run: Run) => Walk | null;
}

/** The entry of a definition. */
export function defineSchedule<const P extends ParamTable>(
  definition: Definition<P>
): ScheduleEntry {
  const { params, begin, momentum, float32 = false, followsMetric = false, ...rest } = definition;
  return {
    ...rest,
    float32,
    followsMetric,
    params: Object.entries(params).map(([name, param]) => ({ ...param, name }) as ParamInfo),
    // `checkSpec` has seen that the values are of the kinds that the table says.
    begin: (values, run) => begin(values as ParamsOf<P>, run),
    momentum: momentum ? (values, run) => momentum(values as ParamsOf<P>, run) : null
  };
}
