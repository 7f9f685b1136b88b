import { defineSchedule, type ScheduleEntry } from '../entry';
import { INNER } from './inner';
import { floorRate, optional, rate } from '../param-builders';

export const clip: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Clip',
  title: 'Clip',
  formula: 'min(highest, max(lowest, schedule(t)))',
  latex: '\\min(h, \\max(l, s(t)))',
  params: {
    lowest: floorRate('Lowest', 'No rate below', 0.01),
    highest: optional(rate('Highest', 'No rate above; none if left out', 0.1)),
    schedule: INNER
  },
  begin: ({ lowest, highest, schedule }, run) => {
    const walk = run.find(schedule).begin(schedule.params, run);
    return step => Math.min(highest ?? Infinity, Math.max(lowest, walk(step)));
  }
});
