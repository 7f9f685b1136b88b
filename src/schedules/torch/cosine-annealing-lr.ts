import { count, floorRate } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

/** Periodic: after T_max the rate rises again. */
export const cosineAnnealingLR = defineTorchSchedule({
  name: 'CosineAnnealingLR',
  title: 'CosineAnnealingLR',
  formula: 'η + (lr − η) (1 + cos(π t / T_max)) / 2',
  latex: '\\eta + (\\alpha_0 - \\eta) \\frac{1 + \\cos(\\pi t / T_{max})}{2}',
  params: {
    T_max: count('T_max', 'Steps to the lowest rate; after them it rises again', 1000),
    eta_min: floorRate('Lowest rate η', 'Rate at T_max', 0)
  },
  make: ({ T_max, eta_min }, group) => {
    const height = (step: number): number => 1 + Math.cos((Math.PI * step) / T_max);
    return recurrence(group, {
      next: ({ lastEpoch, isInitial, baseLr, lr }) => {
        if (isInitial) {
          return lr;
        }
        if ((lastEpoch - 1 - T_max) % (2 * T_max) === 0) {
          return lr + ((baseLr - eta_min) * (1 - Math.cos(Math.PI / T_max))) / 2;
        }
        return (height(lastEpoch) / height(lastEpoch - 1)) * (lr - eta_min) + eta_min;
      },
      closed: ({ lastEpoch, baseLr }) => eta_min + ((baseLr - eta_min) * height(lastEpoch)) / 2
    });
  }
});
