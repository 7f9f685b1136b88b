import { defineSchedule } from '../entry';
import { boundaries } from '../param-builders';
import { refuse } from '../refuse';
import { FACTOR, LR, STEP_SIZE } from './paddle-params';

export const stepDecay = defineSchedule({
  library: 'paddle',
  name: 'StepDecay',
  title: 'StepDecay',
  formula: 'learning_rate · γ^⌊t / step_size⌋',
  latex: '\\alpha_0 \\gamma^{\\lfloor t / \\text{step\\_size} \\rfloor}',
  params: { learning_rate: LR, step_size: STEP_SIZE, gamma: FACTOR },
  begin:
    ({ learning_rate, step_size, gamma }) =>
    step =>
      learning_rate * gamma ** Math.floor(step / step_size)
});

/** Unlike torch's, it takes no milestone twice. */
export const multiStepDecay = defineSchedule({
  library: 'paddle',
  name: 'MultiStepDecay',
  title: 'MultiStepDecay',
  formula: 'learning_rate · γ^(number of milestones ≤ t)',
  latex: '\\alpha_0 \\gamma^{\\#\\{m \\le t\\}}',
  params: {
    learning_rate: LR,
    milestones: boundaries('Milestones', 'Steps at which the rate falls', [300, 600]),
    gamma: FACTOR
  },
  begin: ({ learning_rate, milestones, gamma }) => {
    const twice = milestones.find((step, i) => step === milestones[i + 1]);
    if (twice !== undefined) {
      refuse('the milestones of MultiStepDecay must increase: {value} is there twice', {
        value: twice
      });
    }
    return step => learning_rate * gamma ** milestones.filter(end => end <= step).length;
  }
});
