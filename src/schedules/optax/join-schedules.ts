import { defineSchedule } from '../entry';
import { boundaries, nestedList } from '../param-builders';
import { refuse } from '../refuse';
import { joinedCurve } from './curves';

const WARM_UP = {
  library: 'optax',
  name: 'linear_schedule',
  params: { init_value: 0, transition_steps: 100, end_value: 0.1, transition_begin: 0 }
};
const DECAY = {
  library: 'optax',
  name: 'cosine_decay_schedule',
  params: { init_value: 0.1, decay_steps: 900, alpha: 0, exponent: 1 }
};

/** All schedules of optax are functions of the count: they may be asked in any order. */
export const joinSchedules = defineSchedule({
  library: 'optax',
  name: 'join_schedules',
  title: 'join_schedules',
  formula: 'schedules[i](t − boundaries[i − 1])',
  latex: 's_i(t - b_{i-1})',
  float32: true,
  params: {
    boundaries: boundaries('Boundaries', 'Steps at which the next schedule begins', [100]),
    schedules: nestedList('Schedules', 'One after the other', [WARM_UP, DECAY], {
      library: 'optax'
    })
  },
  begin: ({ schedules, boundaries: bounds }, run) => {
    if (bounds.length !== schedules.length - 1) {
      refuse('join_schedules of {count} schedules needs {wanted} boundaries, not {value}', {
        count: schedules.length,
        wanted: schedules.length - 1,
        value: bounds.length
      });
    }
    const curves = schedules.map(spec => {
      const entry = run.find(spec);
      return entry.followsMetric
        ? refuse('{name} does not support {schedule}', {
            name: 'join_schedules',
            schedule: spec.name
          })
        : entry.begin(spec.params, run);
    });
    return joinedCurve(curves, bounds);
  }
});
