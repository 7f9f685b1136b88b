import { defineSchedule, type ScheduleEntry } from '../entry';
import { INNER } from './inner';
import { count } from '../param-builders';

/** A schedule that is stepped once an epoch, or once in several updates. */
export const perEpoch: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'PerEpoch',
  title: 'Per epoch',
  formula: 'schedule(⌊t · accumulation / steps_per_epoch⌋)',
  latex: 's(\\lfloor t g / n \\rfloor)',
  params: {
    steps_per_epoch: count('Batches per epoch', 'Batches in each epoch', 100),
    accumulation: count('Accumulation', 'Batches whose gradients make one step', 1),
    schedule: { ...INNER, meaning: 'Stepped once an epoch' }
  },
  begin: ({ steps_per_epoch, accumulation, schedule }, run) => {
    const walk = run.find(schedule).begin(schedule.params, run);
    let epoch = 0;
    let lr = walk(0);
    return step => {
      for (const now = Math.floor((step * accumulation) / steps_per_epoch); epoch < now;) {
        lr = walk(++epoch);
      }
      return lr;
    };
  }
});
