/** What the steps of a history count; `record` where the log names neither steps nor epochs. */
export type StepUnit = 'step' | 'epoch' | 'record';

/** One metric over a training. */
export interface MetricSeries {
  /** As it was printed, such as `val_loss`. */
  readonly name: string;
  /** Whether training makes it smaller, as far as its name tells. */
  readonly isLoss: boolean;
  readonly isPercent: boolean;
  /** Ascending, each once; fractions of an epoch are possible. */
  readonly steps: Float64Array;
  /** May be NaN or infinite, as in a training that has diverged. */
  readonly values: Float64Array;
  /** How far a value can be off through rounding: half a unit of the last digit that was printed. */
  readonly bound: number;
}

/** The metrics of one training as they were logged, the losses first. */
export interface LossHistory {
  readonly unit: StepUnit;
  /** How many steps an epoch has, where the log tells. */
  readonly stepsPerEpoch: number | null;
  readonly series: readonly MetricSeries[];
}
