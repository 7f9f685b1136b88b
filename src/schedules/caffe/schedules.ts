import { defineSchedule, type ScheduleEntry } from '../entry';
import { boundaries, count, rate, share } from '../param-builders';

const BASE = rate('Base rate', 'base_lr of the solver', 0.01);
const GAMMA = share('Factor γ', 'gamma of the solver', 0.1, { above: 0 });
const POWER = share('Power', 'power of the solver', 0.75, { above: 0 }, { min: 0.1, max: 4 });
const STEP_SIZE = count('Step size', 'stepsize of the solver', 300);
const SLOPE = { ...rate('Slope γ', 'gamma of the solver', 0.001), unit: '1/step' };

/** `lr_policy` of Caffe's solver, as caffe.proto describes it; Caffe itself rounds to the solver's float type. */
export const CAFFE: readonly ScheduleEntry[] = [
  defineSchedule({
    library: 'caffe',
    name: 'inv',
    title: 'inv',
    formula: 'base_lr · (1 + γ t)^(−power)',
    latex: '\\alpha_0 (1 + \\gamma t)^{-p}',
    params: { base_lr: BASE, gamma: SLOPE, power: POWER },
    begin:
      ({ base_lr, gamma, power }) =>
      step =>
        base_lr * (1 + gamma * step) ** -power
  }),
  defineSchedule({
    library: 'caffe',
    name: 'step',
    title: 'step',
    formula: 'base_lr · γ^⌊t / stepsize⌋',
    latex: '\\alpha_0 \\gamma^{\\lfloor t / s \\rfloor}',
    params: { base_lr: BASE, stepsize: STEP_SIZE, gamma: GAMMA },
    begin:
      ({ base_lr, gamma, stepsize }) =>
      step =>
        base_lr * gamma ** Math.floor(step / stepsize)
  }),
  defineSchedule({
    library: 'caffe',
    name: 'multistep',
    title: 'multistep',
    formula: 'base_lr · γ^(number of stepvalues ≤ t)',
    latex: '\\alpha_0 \\gamma^{\\#\\{s \\le t\\}}',
    params: {
      base_lr: BASE,
      stepvalue: boundaries('Steps', 'stepvalue of the solver', [300, 600]),
      gamma: GAMMA
    },
    begin:
      ({ base_lr, gamma, stepvalue }) =>
      step =>
        base_lr * gamma ** stepvalue.filter(value => value <= step).length
  }),
  defineSchedule({
    library: 'caffe',
    name: 'exp',
    title: 'exp',
    formula: 'base_lr · γ^t',
    latex: '\\alpha_0 \\gamma^t',
    params: {
      base_lr: BASE,
      gamma: { ...GAMMA, default: 0.995 as number, min: 0.9, max: 1 }
    },
    begin:
      ({ base_lr, gamma }) =>
      step =>
        base_lr * gamma ** step
  }),
  defineSchedule({
    library: 'caffe',
    name: 'poly',
    title: 'poly',
    formula: 'base_lr · (1 − t / max_iter)^power',
    latex: '\\alpha_0 (1 - t / T)^p',
    params: {
      base_lr: BASE,
      max_iter: count('Iterations', 'max_iter of the solver, which ends there', 1000),
      power: POWER
    },
    begin:
      ({ base_lr, max_iter, power }) =>
      step =>
        base_lr * Math.max(0, 1 - step / max_iter) ** power
  }),
  defineSchedule({
    library: 'caffe',
    name: 'sigmoid',
    title: 'sigmoid',
    formula: 'base_lr / (1 + e^(−γ (t − stepsize)))',
    latex: '\\frac{\\alpha_0}{1 + e^{-\\gamma (t - s)}}',
    params: {
      base_lr: BASE,
      stepsize: STEP_SIZE,
      gamma: share(
        'Slope γ',
        'gamma of the solver: below 0 the rate falls',
        -0.01,
        {},
        {
          min: -0.1,
          max: 0.1
        }
      )
    },
    begin:
      ({ base_lr, gamma, stepsize }) =>
      step =>
        base_lr / (1 + Math.exp(-gamma * (step - stepsize)))
  }),
  defineSchedule({
    library: 'caffe',
    name: 'fixed',
    title: 'fixed',
    formula: 'base_lr',
    latex: '\\alpha_0',
    params: { base_lr: BASE },
    begin:
      ({ base_lr }) =>
      () =>
        base_lr
  })
];
