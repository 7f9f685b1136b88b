import type { ParamInfo, ScheduleEntry } from './entry';

const LR: ParamInfo = {
  name: 'lr',
  label: 'Base rate',
  meaning: 'Learning rate at step 0',
  unit: '',
  default: 0.1,
  min: 1e-5,
  max: 100,
  scale: 'log',
  integer: false,
  limits: { above: 0 }
};

const STEP_SIZE: ParamInfo = {
  name: 'step_size',
  label: 'Step size',
  meaning: 'Number of steps at each rate',
  unit: 'step',
  default: 100,
  min: 1,
  max: 10000,
  scale: 'log',
  integer: true,
  limits: { atLeast: 1, whole: true }
};

/** A factor above 1 would let the rate grow, which PyTorch computes too, but which no textbook calls a decay. */
const GAMMA: ParamInfo = {
  name: 'gamma',
  label: 'Factor γ',
  meaning: 'Factor of the rate after each step size',
  unit: '',
  default: 0.1,
  min: 0.01,
  max: 1,
  scale: 'linear',
  integer: false,
  limits: { above: 0, atMost: 1 }
};

const K: ParamInfo = {
  name: 'k',
  label: 'Decay k',
  meaning: 'How fast the rate decays; 0 keeps it constant',
  unit: '1/step',
  default: 0.005,
  min: 1e-5,
  max: 1,
  scale: 'log',
  integer: false,
  limits: { atLeast: 0 }
};

const LIBRARY = 'textbook';

export const constant: ScheduleEntry = {
  library: LIBRARY,
  name: 'Constant',
  title: 'Constant',
  formula: 'lr',
  latex: '\\alpha_0',
  params: [LR],
  learningRate: ({ lr }) => lr
};

export const stepDecay: ScheduleEntry = {
  library: LIBRARY,
  name: 'StepDecay',
  title: 'Step decay',
  formula: 'lr · γ^⌊t / step_size⌋',
  latex: '\\alpha_0 \\gamma^{\\lfloor t / \\text{step\\_size} \\rfloor}',
  params: [LR, GAMMA, STEP_SIZE],
  learningRate: ({ lr, gamma, step_size }, step) => lr * gamma ** Math.floor(step / step_size)
};

export const exponentialDecay: ScheduleEntry = {
  library: LIBRARY,
  name: 'ExponentialDecay',
  title: 'Exponential decay',
  formula: 'lr · e^(−k t)',
  latex: '\\alpha_0 e^{-k t}',
  params: [LR, K],
  learningRate: ({ lr, k }, step) => lr * Math.exp(-k * step)
};

export const inverseTimeDecay: ScheduleEntry = {
  library: LIBRARY,
  name: 'InverseTimeDecay',
  title: '1/t decay',
  formula: 'lr / (1 + k t)',
  latex: '\\frac{\\alpha_0}{1 + k t}',
  params: [LR, K],
  learningRate: ({ lr, k }, step) => lr / (1 + k * step)
};

export const TEXTBOOK: readonly ScheduleEntry[] = [
  stepDecay,
  exponentialDecay,
  inverseTimeDecay,
  constant
];
