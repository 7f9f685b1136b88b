import type { SampleDetail } from '../analysis/types';
import type { Figure, FigureStyle } from './figure';

export interface SampleProbabilitiesOptions extends FigureStyle {
  /** At most so many classes are drawn, the target among them; 20 unless told otherwise. */
  readonly maxClasses?: number;
}

/** Softmax probability of each class of one sample, with target and prediction marked. */
export declare function sampleProbabilitiesFigure(
  detail: SampleDetail,
  options: SampleProbabilitiesOptions
): Figure;
