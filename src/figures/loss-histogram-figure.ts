import type { Analysis } from '../analysis/types';
import type { Figure } from './figure';
import type { LossFigureOptions } from './loss-figure-options';

/** Number of samples by loss in nats, from the bins of the analysis; the selected sample is a vertical line. */
export declare function lossHistogramFigure(analysis: Analysis, options: LossFigureOptions): Figure;
