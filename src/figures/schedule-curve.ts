import type { FigureStyle, Range } from './figure';

/** The learning rate of one schedule at steps 0, 1, … */
export interface ScheduleCurve {
  readonly label: string;
  /** Index of its colour and dash, the same in every chart of this schedule. */
  readonly colorIndex: number;
  readonly rates: Float64Array;
}

/** The mean loss of one simulated run before step 0, 1, … */
export interface MeanLossCurve {
  readonly label: string;
  readonly colorIndex: number;
  readonly meanLosses: Float64Array;
  /** The step at which the loss stopped being finite; null if it stayed finite. */
  readonly overflowStep: number | null;
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
