import { nestedList } from '../param-builders';
import { cannotRestart, nestedSchedulers } from './nested-schedulers';
import { defineTorchSchedule } from './torch-scheduler';

const WARM_UP = {
  library: 'torch',
  name: 'LinearLR',
  params: { start_factor: 0.01, total_iters: 100, end_factor: 1 }
};
const DECAY = { library: 'torch', name: 'ExponentialLR', params: { gamma: 0.995 } };

/** All schedulers step together, each on the rate that the one before it leaves: a product. */
export const chainedScheduler = defineTorchSchedule({
  name: 'ChainedScheduler',
  title: 'ChainedScheduler',
  formula: 'each schedule after the other at every step: a product',
  latex: '\\prod_i s_i(t)',
  params: {
    schedulers: nestedList('Schedules', 'All at once', [WARM_UP, DECAY], { library: 'torch' })
  },
  make: ({ schedulers: specs }, group, run) => {
    const schedulers = nestedSchedulers('ChainedScheduler', specs, group, run);
    const step = (): void => schedulers.forEach(scheduler => scheduler.step());
    let isConstructed = false;
    return {
      step,
      // The constructor takes none; as the first of a SequentialLR it is a step.
      initialStep: () => {
        if (isConstructed) {
          step();
        }
        isConstructed = true;
      },
      restart: () => cannotRestart('ChainedScheduler'),
      undo: () => schedulers.forEach(scheduler => scheduler.undo())
    };
  }
});
