import { count, share } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

export const polynomialLR = defineTorchSchedule({
  name: 'PolynomialLR',
  title: 'PolynomialLR',
  formula: 'lr · (1 − min(t, total_iters) / total_iters)^power',
  latex: '\\alpha_0 \\left(1 - \\frac{\\min(t, T)}{T}\\right)^p',
  params: {
    total_iters: count('Steps', 'Steps after which the rate is 0', 1000),
    power: share('Power', 'Power of the remaining share', 1, { above: 0 }, { min: 0.1, max: 4 })
  },
  make: ({ total_iters, power }, group) => {
    const left = (step: number): number => 1 - step / total_iters;
    return recurrence(group, {
      next: ({ lastEpoch, isInitial, lr }) =>
        isInitial || lastEpoch > total_iters
          ? lr
          : lr * (left(lastEpoch) / left(lastEpoch - 1)) ** power,
      closed: ({ lastEpoch, baseLr }) => baseLr * left(Math.min(total_iters, lastEpoch)) ** power
    });
  }
});
