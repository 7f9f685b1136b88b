import { count, share } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

export const stepLR = defineTorchSchedule({
  name: 'StepLR',
  title: 'StepLR',
  formula: 'lr · γ^⌊t / step_size⌋',
  latex: '\\alpha_0 \\gamma^{\\lfloor t / \\text{step\\_size} \\rfloor}',
  params: {
    step_size: count('Step size', 'Number of steps at each rate', 30),
    gamma: share('Factor γ', 'Factor of the rate after each step size', 0.1, { above: 0 })
  },
  make: ({ step_size, gamma }, group) =>
    recurrence(group, {
      next: ({ lastEpoch, lr }) =>
        lastEpoch === 0 || lastEpoch % step_size !== 0 ? lr : lr * gamma,
      closed: ({ lastEpoch, baseLr }) => baseLr * gamma ** Math.floor(lastEpoch / step_size)
    })
});
