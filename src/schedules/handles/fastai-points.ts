import type { Params } from '../entry';
import { fixed, start, type CurvePoint, type PointsOf } from './curve-point';
import { shareAt } from './share-at';

/** The batches of a fit. */
function fitSteps({ n_epoch, n_iter }: Params): number {
  return Number(n_epoch) * Number(n_iter);
}

const ENDS = fixed(start('start'), {
  label: 'End',
  step: fitSteps,
  moveRate: rate => ({ end: rate })
});

/** Where each schedule but the first begins; the shares of it and of the one before it are changed together. */
const combined: PointsOf = ({ pcts }) =>
  (pcts as readonly number[]).slice(1).map((_, i): CurvePoint => {
    const sharesOf = (params: Params): readonly number[] => params.pcts as readonly number[];
    const before = (params: Params, count: number): number =>
      sharesOf(params)
        .slice(0, count)
        .reduce((sum, share) => sum + share, 0);
    return {
      label: 'Boundary',
      number: i + 1,
      step: params => Math.round(before(params, i + 1) * fitSteps(params)),
      moveStep: (step, params) => {
        const shares = [...sharesOf(params)];
        const both = shares[i] + shares[i + 1];
        const wanted = step / fitSteps(params) - before(params, i);
        shares[i] = thousandths(Math.min(Math.max(wanted, 0), both));
        shares[i + 1] = thousandths(both - shares[i]);
        return { pcts: shares };
      }
    };
  });

/** Few digits, of which the sum is 1 exactly. */
function thousandths(share: number): number {
  return Number(share.toFixed(3));
}

/** The points of the schedules of fastai. */
export const FASTAI_POINTS: Readonly<Record<string, PointsOf>> = {
  'fastai.fit_one_cycle': fixed(shareAt('Peak', 'pct_start', fitSteps, { rate: 'lr_max' })),
  'fastai.fit_flat_cos': fixed(start('lr'), shareAt('Decay', 'pct_start', fitSteps)),
  'fastai.fit_sgdr': fixed(start('lr_max')),
  'fastai.SchedLin': ENDS,
  'fastai.SchedCos': ENDS,
  'fastai.SchedExp': ENDS,
  'fastai.SchedPoly': ENDS,
  'fastai.SchedNo': fixed(start('start')),
  'fastai.combine_scheds': combined
};
