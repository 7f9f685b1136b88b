import { defineSchedule, type ScheduleEntry } from '../entry';
import { floorRate, switchOf } from '../param-builders';
import { refuse } from '../refuse';
import { INNER } from './inner';

/**
 * A lowest rate in each of the ways that libraries have it: as a rate (`eta_min`, `lr_min`) or as a share of the first rate
 * (`alpha`, `min_lr_rate`); and the schedule led down to it, as cosines are, or cut off at it.
 */
export const floor: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Floor',
  title: 'Floor',
  formula: 'l + (1 − l / schedule(0)) · schedule(t), or max(l, schedule(t))',
  latex: 'l + \\left(1 - \\tfrac{l}{s(0)}\\right) s(t)',
  params: {
    lowest: floorRate('Lowest', 'The lowest rate, or its share of the first rate', 0.01),
    measure: switchOf('Lowest is', 'A rate, or a share of the first rate of the schedule', {
      absolute: 'a rate',
      relative: 'a share of the first rate'
    }),
    way: switchOf('Schedule is', 'The whole schedule is led down to it, or cut off at it', {
      lead: 'led down to it',
      cut: 'cut off at it'
    }),
    schedule: INNER
  },
  begin: ({ lowest, measure, way, schedule }, run) => {
    const walk = run.find(schedule).begin(schedule.params, run);
    const first = walk(0);
    const least = measure === 'absolute' ? lowest : lowest * first;
    if (way === 'cut') {
      return step => Math.max(least, step === 0 ? first : walk(step));
    }
    if (first === 0) {
      refuse('a schedule that begins at 0 cannot be led to a floor: cut it off there');
    }
    return step => least + (1 - least / first) * (step === 0 ? first : walk(step));
  }
});
