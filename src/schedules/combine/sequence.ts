import { defineSchedule, type ScheduleEntry } from '../entry';
import { boundaries, nestedList, switchOf } from '../param-builders';
import { refuse } from '../refuse';

const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.1 } };
const DECAY = {
  library: 'textbook',
  name: 'ExponentialDecay',
  params: { lr: 0.1, k: 0.005 }
};

/** One schedule after the other, each from its step 0 or, where time goes on, from the step that it is. */
export const sequence: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Sequence',
  title: 'Sequence',
  formula: 'schedules[i](t − boundaries[i − 1])',
  latex: 's_i(t - b_{i-1})',
  params: {
    boundaries: boundaries('Boundaries', 'Steps at which the next schedule begins', [500]),
    change: switchOf('Next begins', 'At the boundary or one step after it', {
      at: 'at the boundary',
      after: 'one step after it'
    }),
    time: switchOf('Each counts', 'Each schedule from its step 0, or all by one clock', {
      anew: 'from its own step 0',
      on: 'the steps of the run'
    }),
    schedules: nestedList('Schedules', 'One after the other', [CONSTANT, DECAY])
  },
  begin: ({ boundaries: ends, change, time, schedules }, run) => {
    if (ends.length !== schedules.length - 1) {
      refuse('a sequence of {count} schedules needs {wanted} boundaries, not {value}', {
        count: schedules.length,
        wanted: schedules.length - 1,
        value: ends.length
      });
    }
    const walks = schedules.map(spec => run.find(spec).begin(spec.params, run));
    const starts = [0, ...ends.map(end => (change === 'at' ? end : end + 1))];
    let index = 0;
    return step => {
      // By one clock, those that wait must be walked along too.
      const now: readonly (number | null)[] = time === 'on' ? walks.map(walk => walk(step)) : [];
      while (index + 1 < starts.length && starts[index + 1] <= step) {
        index++;
      }
      return now[index] ?? walks[index](step - starts[index]);
    };
  }
});
