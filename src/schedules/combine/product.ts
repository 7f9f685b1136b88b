import { defineSchedule, type ScheduleEntry } from '../entry';
import { nestedList } from '../param-builders';

const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.1 } };
const FACTOR = { library: 'textbook', name: 'ExponentialDecay', params: { lr: 1, k: 0.005 } };

export const product: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Product',
  title: 'Product',
  formula: 'product of all schedules at t',
  latex: '\\prod_i s_i(t)',
  params: { schedules: nestedList('Schedules', 'All at once', [CONSTANT, FACTOR]) },
  begin: ({ schedules }, run) => {
    const walks = schedules.map(spec => run.find(spec).begin(spec.params, run));
    return step => walks.reduce((value, walk) => value * walk(step), 1);
  }
});
