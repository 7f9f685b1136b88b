import { count, share } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

export const constantLR = defineTorchSchedule({
  name: 'ConstantLR',
  title: 'ConstantLR',
  formula: 'lr · factor while t < total_iters, then lr',
  latex: '\\alpha_0 \\cdot (\\text{factor if } t < \\text{total\\_iters else } 1)',
  params: {
    factor: share('Factor', 'Factor of the rate until the end of the warm-up', 1 / 3, {
      above: 0,
      atMost: 1
    }),
    total_iters: count('Steps', 'Steps after which the rate is the base rate', 5)
  },
  make: ({ factor, total_iters }, group) =>
    recurrence(group, {
      next: ({ lastEpoch, lr }) =>
        lastEpoch === 0 ? lr * factor : lastEpoch === total_iters ? lr * (1 / factor) : lr,
      closed: ({ lastEpoch, baseLr }) =>
        baseLr * (factor + (lastEpoch >= total_iters ? 1 - factor : 0))
    })
});
