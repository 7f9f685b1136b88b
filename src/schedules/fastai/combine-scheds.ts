import { nestedList, numbers } from '../param-builders';
import { refuse } from '../refuse';
import { combinedAnnealing } from './combined-annealing';
import { defineAnnealing, isAnnealingEntry } from './fastai-schedule';

const WARM_UP = { library: 'fastai', name: 'SchedLin', params: { start: 0.001, end: 0.01 } };
const DECAY = { library: 'fastai', name: 'SchedCos', params: { start: 0.01, end: 0.0001 } };

export const combineScheds = defineAnnealing({
  name: 'combine_scheds',
  title: 'combine_scheds',
  formula: 'one schedule after the other, each for its share of the fit',
  latex: 's_i\\left(\\frac{p - p_i}{p_{i+1} - p_i}\\right)',
  params: {
    pcts: numbers('Shares', 'Of the fit for each schedule; together 1', [0.25, 0.75], {
      atLeast: 0
    }),
    scheds: nestedList('Schedules', 'One after the other', [WARM_UP, DECAY], { library: 'fastai' })
  },
  annealing: ({ pcts, scheds }, run) => {
    const parts = scheds.map(spec => {
      const entry = run.find(spec);
      return isAnnealingEntry(entry)
        ? entry.annealing(spec.params, run)
        : refuse('{name} does not support {schedule}', {
            name: 'combine_scheds',
            schedule: spec.name
          });
    });
    return combinedAnnealing(pcts, parts);
  }
});
