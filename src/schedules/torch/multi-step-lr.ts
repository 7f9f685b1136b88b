import { boundaries, share } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

/** A milestone that is given twice counts twice. */
export const multiStepLR = defineTorchSchedule({
  name: 'MultiStepLR',
  title: 'MultiStepLR',
  formula: 'lr · γ^(number of milestones ≤ t)',
  latex: '\\alpha_0 \\gamma^{\\#\\{m \\le t\\}}',
  params: {
    milestones: boundaries('Milestones', 'Steps at which the rate falls', [300, 600]),
    gamma: share('Factor γ', 'Factor of the rate at each milestone', 0.1, { above: 0 })
  },
  make: ({ milestones, gamma }, group) => {
    const counts = new Map<number, number>();
    milestones.forEach(step => counts.set(step, (counts.get(step) ?? 0) + 1));
    return recurrence(group, {
      next: ({ lastEpoch, lr }) => {
        const times = counts.get(lastEpoch);
        return times === undefined ? lr : lr * gamma ** times;
      },
      closed: ({ lastEpoch, baseLr }) =>
        baseLr * gamma ** milestones.filter(step => step <= lastEpoch).length
    });
  }
});
