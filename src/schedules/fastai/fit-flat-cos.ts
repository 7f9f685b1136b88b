import { defineSchedule } from '../entry';
import { rate, ratio, share } from '../param-builders';
import { combinedCosine } from './combined-annealing';
import { N_EPOCH, N_ITER } from './fastai-params';
import { progressWalk } from './progress';

/** `Learner.fit_flat_cos` */
export const fitFlatCos = defineSchedule({
  library: 'fastai',
  name: 'fit_flat_cos',
  title: 'fit_flat_cos',
  formula: 'lr, then a cosine to lr / div_final',
  latex: '\\alpha_0 \\to \\frac{\\alpha_0}{f}',
  params: {
    lr: rate('Base rate', 'lr of the fit', 0.001),
    n_epoch: N_EPOCH,
    n_iter: N_ITER,
    pct_start: share('Flat share', 'Share of the fit before the rate falls', 0.75),
    div_final: ratio('End divisor', 'First rate over the last one', 1e5, { min: 1, max: 1e6 })
  },
  begin: ({ lr, n_epoch, n_iter, pct_start, div_final }) => {
    const progress = progressWalk(n_epoch, n_iter);
    const annealed = combinedCosine(pct_start, lr, lr, lr / div_final);
    return step => annealed(progress(step));
  }
});
