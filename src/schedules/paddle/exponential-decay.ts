import { defineSchedule } from '../entry';
import { FACTOR, LR } from './paddle-params';

export const exponentialDecay = defineSchedule({
  library: 'paddle',
  name: 'ExponentialDecay',
  title: 'ExponentialDecay',
  formula: 'learning_rate · γ^t',
  latex: '\\alpha_0 \\gamma^t',
  params: {
    learning_rate: LR,
    gamma: {
      ...FACTOR,
      meaning: 'Factor of the rate at each step',
      default: 0.995 as number,
      min: 0.9,
      max: 0.999
    }
  },
  begin:
    ({ learning_rate, gamma }) =>
    step =>
      learning_rate * gamma ** step
});
