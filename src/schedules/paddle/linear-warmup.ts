import { defineSchedule, type Run } from '../entry';
import { count, floorRate, nested, rate } from '../param-builders';
import { refuse } from '../refuse';
import type { ScheduleSpec } from '../spec';
import { isSteppedEntry } from './paddle-schedule';

const DECAY = {
  library: 'paddle',
  name: 'NaturalExpDecay',
  params: { learning_rate: 0.1, gamma: 0.005 }
};

/** The schedule begins after the warm-up. */
export const linearWarmup = defineSchedule({
  library: 'paddle',
  name: 'LinearWarmup',
  title: 'LinearWarmup',
  formula: 'from start_lr to end_lr in warmup_steps, then learning_rate(t − W)',
  latex: '\\alpha_s \\to \\alpha_e \\to s(t - W)',
  params: {
    warmup_steps: count('Warm-up steps', 'Steps of the linear warm-up', 100),
    end_lr: rate('Warm-up to', 'Rate at the end of the warm-up', 0.1),
    start_lr: floorRate('Warm-up from', 'Rate at step 0', 0),
    learning_rate: nested('Schedule', 'After the warm-up', DECAY, { library: 'paddle' })
  },
  begin: ({ warmup_steps, start_lr, end_lr, learning_rate }, run) => {
    if (end_lr <= start_lr) {
      refuse('end_lr must be greater than start_lr {start}, not {value}', {
        start: start_lr,
        value: end_lr
      });
    }
    const after = steppedWalk(learning_rate, run);
    return step =>
      step < warmup_steps
        ? ((end_lr - start_lr) * step) / warmup_steps + start_lr
        : after(step - warmup_steps);
  }
});

/** It tells the schedule the step: `step(epoch)`, which ReduceOnPlateau takes for its metric. */
function steppedWalk(spec: ScheduleSpec, run: Run): (step: number) => number {
  const entry = run.find(spec);
  if (isSteppedEntry(entry)) {
    return entry.stepTo(spec.params);
  }
  if (!entry.followsMetric) {
    return entry.begin(spec.params, run);
  }
  const walk = entry.begin(spec.params, { ...run, metric: step => step });
  walk(0);
  return step => walk(step + 1);
}
