import type { Analysis } from '../analysis/types';
import type { Figure } from './figure';
import type { LossFigureOptions } from './loss-figure-options';

/** Loss of each sample in nats against its index. A point's `customdata` begins with the sample index. */
export declare function lossScatterFigure(analysis: Analysis, options: LossFigureOptions): Figure;
