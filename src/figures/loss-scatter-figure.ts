import type { Analysis } from '../analysis/types';
import { sentence } from '../sentence';
import type { Figure } from './figure';
import type { LossFigureOptions } from './loss-figure-options';
import { lossPointsFigure } from './loss-points-figure';

/**
 * Loss of each sample in nats against its index. The range of the options is one of sample indices; a point's
 * `customdata` begins with the sample index.
 */
export function lossScatterFigure(analysis: Analysis, options: LossFigureOptions): Figure {
  const order = {
    losses: analysis.losses,
    samples: null,
    origin: 0,
    title: sentence('sample'),
    fileName: 'loss-per-sample'
  };
  return lossPointsFigure(analysis, order, options);
}
