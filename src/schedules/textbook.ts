import { defineSchedule, type ScheduleEntry } from './entry';
import { count, rate, share } from './param-builders';

const LR = { ...rate('Base rate', 'Learning rate at step 0', 0.1), min: 1e-5, max: 100 };

const STEP_SIZE = {
  ...count('Step size', 'Number of steps at each rate', 100),
  max: 10_000
};

/** A factor above 1 would let the rate grow, which PyTorch computes too, but which no textbook calls a decay. */
const GAMMA = share('Factor γ', 'Factor of the rate after each step size', 0.1, {
  above: 0,
  atMost: 1
});

const K = {
  ...rate('Decay k', 'How fast the rate decays; 0 keeps it constant', 0.005, { atLeast: 0 }),
  unit: '1/step',
  min: 1e-5,
  max: 1
};

const LIBRARY = 'textbook';

export const constant = defineSchedule({
  library: LIBRARY,
  name: 'Constant',
  title: 'Constant',
  formula: 'lr',
  latex: '\\alpha_0',
  params: { lr: LR },
  begin:
    ({ lr }) =>
    () =>
      lr
});

export const stepDecay = defineSchedule({
  library: LIBRARY,
  name: 'StepDecay',
  title: 'Step decay',
  formula: 'lr · γ^⌊t / step_size⌋',
  latex: '\\alpha_0 \\gamma^{\\lfloor t / \\text{step\\_size} \\rfloor}',
  params: { lr: LR, gamma: GAMMA, step_size: STEP_SIZE },
  begin:
    ({ lr, gamma, step_size }) =>
    step =>
      lr * gamma ** Math.floor(step / step_size)
});

export const exponentialDecay = defineSchedule({
  library: LIBRARY,
  name: 'ExponentialDecay',
  title: 'Exponential decay',
  formula: 'lr · e^(−k t)',
  latex: '\\alpha_0 e^{-k t}',
  params: { lr: LR, k: K },
  begin:
    ({ lr, k }) =>
    step =>
      lr * Math.exp(-k * step)
});

export const inverseTimeDecay = defineSchedule({
  library: LIBRARY,
  name: 'InverseTimeDecay',
  title: '1/t decay',
  formula: 'lr / (1 + k t)',
  latex: '\\frac{\\alpha_0}{1 + k t}',
  params: { lr: LR, k: K },
  begin:
    ({ lr, k }) =>
    step =>
      lr / (1 + k * step)
});

export const TEXTBOOK: readonly ScheduleEntry[] = [
  stepDecay,
  exponentialDecay,
  inverseTimeDecay,
  constant
];
