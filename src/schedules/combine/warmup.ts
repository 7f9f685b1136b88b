import { defineSchedule, type ScheduleEntry } from '../entry';
import { choice, count, nested, share, switchOf } from '../param-builders';

const DECAY = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { lr: 0.1, T_max: 900, eta_min: 0 }
};

const SHAPES = {
  linear: (share: number) => share,
  cosine: (share: number) => (1 - Math.cos(Math.PI * share)) / 2,
  log: (share: number) => Math.log1p(share * (Math.E - 1)),
  '1-sqrt': (share: number) => 1 - Math.sqrt(1 - share),
  constant: () => 0
};

/**
 * A warm-up over any schedule, to the rate that it goes on with: its first where the warm-up comes before it, the one of the
 * moment where they overlap.
 */
export const warmup: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Warmup',
  title: 'Warm-up',
  formula: 'schedule · (start + (1 − start) · shape((t + offset) / W))',
  latex: 's(t) \\left(a + (1 - a)\\, w\\left(\\tfrac{t}{W}\\right)\\right)',
  params: {
    steps: count('Warm-up steps', 'Steps of the warm-up', 100),
    start: share('Start factor', 'Share of the rate at which it begins', 0),
    shape: choice('Shape', 'How the rate rises', ['linear', 'cosine', 'log', '1-sqrt', 'constant']),
    count_from: switchOf('Begins', 'Whether step 0 counts as 0 or as 1', {
      '0': 'at the start factor',
      '1': 'one step above it'
    }),
    place: switchOf('Stands', 'Before the schedule, or over its beginning', {
      before: 'before the schedule',
      over: 'over its beginning'
    }),
    schedule: nested('Schedule', 'What the warm-up leads to', DECAY)
  },
  begin: ({ steps, start, shape, count_from, place, schedule }, run) => {
    const walk = run.find(schedule).begin(schedule.params, run);
    const rise = (step: number): number =>
      start + (1 - start) * SHAPES[shape](Math.min(1, (step + Number(count_from)) / steps));
    if (place === 'over') {
      return step => walk(step) * (step < steps ? rise(step) : 1);
    }
    const first = walk(0);
    return step => {
      if (step < steps) {
        return first * rise(step);
      }
      return step === steps ? first : walk(step - steps);
    };
  }
});
