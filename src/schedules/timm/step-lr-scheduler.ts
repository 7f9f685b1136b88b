import { boundaries, count, share } from '../param-builders';
import { LR, PREFIXED } from './timm-params';
import { defineTimmSchedule } from './timm-schedule';

const RATE = share('Factor', 'Factor of the rate at each fall', 0.1, { above: 0 });

export const stepLRScheduler = defineTimmSchedule({
  name: 'StepLRScheduler',
  title: 'StepLRScheduler',
  formula: 'lr · decay_rate^⌊t / decay_t⌋',
  latex: '\\alpha_0 r^{\\lfloor t / D \\rfloor}',
  params: {
    lr: LR,
    decay_t: count('Step size', 'Number of steps at each rate', 30),
    decay_rate: RATE,
    ...PREFIXED
  },
  decay:
    ({ lr, decay_t, decay_rate }) =>
    t =>
      lr * decay_rate ** Math.floor(t / decay_t)
});

/** The rate falls one step before each milestone. */
export const multiStepLRScheduler = defineTimmSchedule({
  name: 'MultiStepLRScheduler',
  title: 'MultiStepLRScheduler',
  formula: 'lr · decay_rate^(number of decay_t ≤ t + 1)',
  latex: '\\alpha_0 r^{\\#\\{d \\le t + 1\\}}',
  params: {
    lr: LR,
    decay_t: boundaries('Milestones', 'The rate falls one step before each of them', [300, 600]),
    decay_rate: RATE,
    ...PREFIXED
  },
  decay:
    ({ lr, decay_t, decay_rate }) =>
    t =>
      lr * decay_rate ** decay_t.filter(milestone => milestone <= t + 1).length
});
