import { defineSchedule } from '../entry';
import { ratio, share } from '../param-builders';
import { combinedCosine } from './combined-annealing';
import { LR_MAX, N_EPOCH, N_ITER } from './fastai-params';
import { progressWalk } from './progress';

const MOMENTUM = share('Momentum at first', 'First of moms', 0.95);

/** `Learner.fit_one_cycle`; its momentum falls while the rate rises. */
export const fitOneCycle = defineSchedule({
  library: 'fastai',
  name: 'fit_one_cycle',
  title: 'fit_one_cycle',
  formula: 'lr_max / div → lr_max → lr_max / div_final, by cosines',
  latex: '\\frac{m}{d} \\to m \\to \\frac{m}{f}',
  params: {
    lr_max: LR_MAX,
    n_epoch: N_EPOCH,
    n_iter: N_ITER,
    pct_start: share('Share of the rise', 'Share of the fit in which the rate rises', 0.25),
    div: ratio('Start divisor', 'Highest rate over the first one', 25, { min: 1, max: 1000 }),
    div_final: ratio('End divisor', 'Highest rate over the last one', 1e5, { min: 1, max: 1e6 }),
    mom_start: MOMENTUM,
    mom_middle: {
      ...MOMENTUM,
      label: 'Momentum at the top',
      meaning: 'Second of moms',
      default: 0.85
    },
    mom_end: { ...MOMENTUM, label: 'Momentum at last', meaning: 'Third of moms' }
  },
  begin: ({ lr_max, n_epoch, n_iter, pct_start, div, div_final }) => {
    const progress = progressWalk(n_epoch, n_iter);
    const rate = combinedCosine(pct_start, lr_max / div, lr_max, lr_max / div_final);
    return step => rate(progress(step));
  },
  momentum: ({ n_epoch, n_iter, pct_start, mom_start, mom_middle, mom_end }) => {
    const progress = progressWalk(n_epoch, n_iter);
    const momentum = combinedCosine(pct_start, mom_start, mom_middle, mom_end);
    return step => momentum(progress(step));
  }
});
