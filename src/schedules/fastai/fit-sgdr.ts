import { defineSchedule } from '../entry';
import { count } from '../param-builders';
import { annealByCosine } from './annealing';
import { combinedAnnealing } from './combined-annealing';
import { LR_MAX, N_ITER } from './fastai-params';
import { progressWalk } from './progress';

/** `Learner.fit_sgdr`: each cycle falls from `lr_max` to 0 and is longer than the last. */
export const fitSgdr = defineSchedule({
  library: 'fastai',
  name: 'fit_sgdr',
  title: 'fit_sgdr',
  formula: 'lr_max (1 + cos(π p)) / 2 in each cycle of cycle_len · cycle_mult^i epochs',
  latex: '\\alpha_0 \\frac{1 + \\cos(\\pi p)}{2}',
  params: {
    lr_max: LR_MAX,
    n_cycles: { ...count('Cycles', 'Number of cycles', 3), max: 10 },
    cycle_len: { ...count('First cycle', 'Epochs of the first cycle', 1), unit: 'epoch', max: 100 },
    n_iter: N_ITER,
    cycle_mult: {
      ...count('Cycle factor', 'How many times longer each cycle is', 2, { atLeast: 2 }),
      min: 2,
      max: 10
    }
  },
  begin: ({ lr_max, n_cycles, cycle_len, n_iter, cycle_mult }) => {
    const lengths = Array.from({ length: n_cycles }, (_, i) => cycle_len * cycle_mult ** i);
    const numEpochs = Math.floor((cycle_len * (cycle_mult ** n_cycles - 1)) / (cycle_mult - 1));
    const rate = combinedAnnealing(
      lengths.map(length => length / numEpochs),
      lengths.map(() => annealByCosine(lr_max, 0))
    );
    const progress = progressWalk(numEpochs, n_iter);
    return step => rate(progress(step));
  }
});
