import type { FigureStyle, Range } from './figure';

/** The learning rate of one schedule at steps 0, 1, … */
export interface ScheduleCurve {
  readonly label: string;
  /** Index of its colour and dash, the same in every chart of this schedule. */
  readonly colorIndex: number;
  readonly rates: Float64Array;
}

/** The mean loss of one simulated run before some steps. */
export interface MeanLossCurve {
  readonly label: string;
  readonly colorIndex: number;
  /** The steps of the mean losses, from 0 on. */
  readonly steps: Int32Array;
  readonly meanLosses: Float64Array;
  /** The step at which the loss stopped being finite; null if it stayed finite. */
  readonly overflowStep: number | null;
}

/** A thin line beside the mean loss of a run: a quantile of the samples, or one sample. */
export interface SideCurve {
  readonly label: string;
  readonly colorIndex: number;
  readonly steps: Int32Array;
  readonly losses: Float64Array;
  readonly dash: 'dot' | 'dashdot';
}

/** The share of the samples that are predicted rightly along one simulated run. */
export interface AccuracyCurve {
  readonly label: string;
  readonly colorIndex: number;
  readonly steps: Int32Array;
  readonly accuracies: Float64Array;
}

export interface ScheduleFigureOptions extends FigureStyle {
  /** Scale of the y axis. */
  readonly scale: 'linear' | 'log';
  /** Last step of the x axis. */
  readonly numSteps: number;
  /** The step of the slider, drawn as a vertical line; null for none. */
  readonly step: number | null;
  /** The zoomed part of the x axis in steps; null for everything. */
  readonly range: Range | null;
}
