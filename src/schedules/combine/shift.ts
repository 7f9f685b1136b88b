import { defineSchedule, type ScheduleEntry } from '../entry';
import { MAX_OFFSET, INNER } from './inner';
import { count } from '../param-builders';

/**
 * A schedule that is some steps ahead: where its first step is left out, or where it counts from 1 and another from 0, with an
 * offset of 1. Below 0 it is behind, and waits at its first rate.
 */
export const shift: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Shift',
  title: 'Shift',
  formula: 'schedule(max(0, t + offset))',
  latex: 's(\\max(0, t + d))',
  params: {
    offset: {
      ...count(
        'Offset',
        'Steps that it is ahead; below 0 it is behind, and what it does at t it does later',
        1
      ),
      ...{ min: -100, max: 100, scale: 'linear' },
      limits: { atLeast: -MAX_OFFSET, atMost: MAX_OFFSET, whole: true }
    },
    schedule: INNER
  },
  begin: ({ offset, schedule }, run) => {
    const walk = run.find(schedule).begin(schedule.params, run);
    let now = 0;
    let lr = walk(0);
    return step => {
      while (now < step + offset) {
        lr = walk(++now);
      }
      return lr;
    };
  }
});
