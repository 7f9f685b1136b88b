import { count, share } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

export const linearLR = defineTorchSchedule({
  name: 'LinearLR',
  title: 'LinearLR',
  formula: 'lr · (start + (end − start) · min(t, total_iters) / total_iters)',
  latex: '\\alpha_0 \\left(s + (e - s) \\frac{\\min(t, T)}{T}\\right)',
  params: {
    start_factor: share('Start factor', 'Factor of the rate at step 0', 1 / 3, {
      above: 0,
      atMost: 1
    }),
    total_iters: count('Steps', 'Steps after which the factor stays', 5),
    end_factor: share('End factor', 'Factor of the rate at the end', 1)
  },
  make: ({ start_factor, end_factor, total_iters }, group) => {
    const rise = end_factor - start_factor;
    return recurrence(group, {
      next: ({ lastEpoch, isInitial, lr }) => {
        if (lastEpoch === 0) {
          return lr * start_factor;
        }
        return isInitial || lastEpoch > total_iters
          ? lr
          : lr * (1 + rise / (total_iters * start_factor + (lastEpoch - 1) * rise));
      },
      closed: ({ lastEpoch, baseLr }) =>
        baseLr * (start_factor + (rise * Math.min(total_iters, lastEpoch)) / total_iters)
    });
  }
});
