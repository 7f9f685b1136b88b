import type { Analysis } from '../analysis/types';
import { sentence } from '../sentence';
import type { Figure } from './figure';
import type { LossFigureOptions } from './loss-figure-options';
import { lossPointsFigure } from './loss-points-figure';
import { rankSamples } from './rank-samples';

interface Ranking {
  readonly samples: Int32Array;
  readonly losses: Float64Array;
}

/** Sorting is the only step that costs more than drawing, and a zoom or a selection does not change its result. */
const rankings = new WeakMap<Float64Array, Ranking>();

/**
 * Loss of each sample in nats, largest first, against its rank, which begins at 1; losses that are not a number come
 * first. The range of the options is one of ranks; a point's `customdata` begins with the sample index.
 */
export function lossSortedFigure(analysis: Analysis, options: LossFigureOptions): Figure {
  const order = {
    ...rank(analysis.losses),
    origin: 1,
    title: sentence('rank, worst first'),
    fileName: 'loss-sorted'
  };
  return lossPointsFigure(analysis, order, options);
}

function rank(losses: Float64Array): Ranking {
  const known = rankings.get(losses);
  if (known !== undefined) {
    return known;
  }
  const samples = rankSamples(losses);
  const sorted = new Float64Array(losses.length);
  for (let place = 0; place < sorted.length; place++) {
    sorted[place] = losses[samples[place]];
  }
  const ranking = { samples, losses: sorted };
  rankings.set(losses, ranking);
  return ranking;
}
