import { defineSchedule } from '../entry';
import { boundaries, count, flag, floorRate, numbers, rate, share } from '../param-builders';
import { refuse } from '../refuse';
import { LR } from './paddle-params';

const GAMMA = { ...rate('Decay γ', 'How fast the rate decays', 0.005), unit: '1/step' };

export const naturalExpDecay = defineSchedule({
  library: 'paddle',
  name: 'NaturalExpDecay',
  title: 'NaturalExpDecay',
  formula: 'learning_rate · e^(−γ t)',
  latex: '\\alpha_0 e^{-\\gamma t}',
  params: { learning_rate: LR, gamma: GAMMA },
  begin:
    ({ learning_rate, gamma }) =>
    step =>
      learning_rate * Math.exp(-gamma * step)
});

export const inverseTimeDecay = defineSchedule({
  library: 'paddle',
  name: 'InverseTimeDecay',
  title: 'InverseTimeDecay',
  formula: 'learning_rate / (1 + γ t)',
  latex: '\\frac{\\alpha_0}{1 + \\gamma t}',
  params: { learning_rate: LR, gamma: GAMMA },
  begin:
    ({ learning_rate, gamma }) =>
    step =>
      learning_rate / (1 + gamma * step)
});

export const noamDecay = defineSchedule({
  library: 'paddle',
  name: 'NoamDecay',
  title: 'NoamDecay',
  formula: 'learning_rate · d_model^(−½) · min(t^(−½), t · W^(−1.5))',
  latex: '\\alpha_0 d^{-1/2} \\min(t^{-1/2}, t W^{-3/2})',
  params: {
    d_model: count('Model width', 'Number of features of the model', 512),
    warmup_steps: count('Warm-up steps', 'Steps in which the rate rises', 4000),
    learning_rate: { ...LR, label: 'Factor', meaning: 'Factor of the rate', default: 1 as number }
  },
  begin:
    ({ d_model, warmup_steps, learning_rate }) =>
    step =>
      learning_rate *
      d_model ** -0.5 *
      Math.min(step === 0 ? 1 : step ** -0.5, warmup_steps ** -1.5 * step)
});

export const polynomialDecay = defineSchedule({
  library: 'paddle',
  name: 'PolynomialDecay',
  title: 'PolynomialDecay',
  formula: '(learning_rate − end_lr) (1 − t / decay_steps)^power + end_lr',
  latex: '(\\alpha_0 - \\alpha_e)(1 - t / D)^p + \\alpha_e',
  params: {
    learning_rate: LR,
    decay_steps: count('Decay steps', 'Steps of the decay', 1000),
    end_lr: floorRate('Last rate', 'Rate at the end', 1e-4),
    power: share('Power', 'Power of the remaining share', 1, { above: 0 }, { min: 0.1, max: 4 }),
    cycle: flag('Cycle', 'The decay becomes longer whenever it ends', false)
  },
  begin:
    ({ learning_rate, decay_steps, end_lr, power, cycle }) =>
    step => {
      const steps = cycle ? decay_steps * Math.max(1, Math.ceil(step / decay_steps)) : decay_steps;
      const done = (cycle ? step : Math.min(step, decay_steps)) / steps;
      return (learning_rate - end_lr) * (1 - done) ** power + end_lr;
    }
});

/** The value changes at the boundary itself. */
export const piecewiseDecay = defineSchedule({
  library: 'paddle',
  name: 'PiecewiseDecay',
  title: 'PiecewiseDecay',
  formula: 'values[i], i the number of boundaries ≤ t',
  latex: 'v_{\\#\\{b \\le t\\}}',
  params: {
    boundaries: boundaries('Boundaries', 'Steps at which the next value holds', [300, 600]),
    values: numbers('Values', 'Rates, one more than boundaries', [0.1, 0.01, 0.001], { above: 0 })
  },
  begin: ({ boundaries: ends, values }) => {
    if (ends.length === 0 || values.length !== ends.length + 1) {
      refuse('PiecewiseDecay of {count} boundaries needs {wanted} values, not {value}', {
        count: ends.length,
        wanted: Math.max(2, ends.length + 1),
        value: values.length
      });
    }
    return step => values[ends.filter(end => end <= step).length];
  }
});
