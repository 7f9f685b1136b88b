import { defineSchedule, type ScheduleEntry } from '../entry';
import { INNER } from './inner';
import { ratio } from '../param-builders';

export const scale: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Scale',
  title: 'Scale',
  formula: 'factor · schedule(t)',
  latex: 'f s(t)',
  params: {
    factor: ratio('Factor', 'Such as lr_scale of a parameter group', 0.1, { min: 1e-3, max: 1e3 }),
    schedule: INNER
  },
  begin: ({ factor, schedule }, run) => {
    const walk = run.find(schedule).begin(schedule.params, run);
    return step => factor * walk(step);
  }
});
