import { share } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

export const exponentialLR = defineTorchSchedule({
  name: 'ExponentialLR',
  title: 'ExponentialLR',
  formula: 'lr · γ^t',
  latex: '\\alpha_0 \\gamma^t',
  params: {
    gamma: share(
      'Factor γ',
      'Factor of the rate at each step',
      0.995,
      { above: 0 },
      {
        min: 0.9,
        max: 1
      }
    )
  },
  make: ({ gamma }, group) =>
    recurrence(group, {
      next: ({ isInitial, lr }) => (isInitial ? lr : lr * gamma),
      closed: ({ lastEpoch, baseLr }) => baseLr * gamma ** lastEpoch
    })
});
