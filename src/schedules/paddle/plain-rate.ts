import { defineSchedule } from '../entry';
import { LR } from './paddle-params';

/** Paddle takes a plain number wherever it takes a schedule, as LinearWarmup does: then the rate stays. */
export const plainRate = defineSchedule({
  library: 'paddle',
  name: 'float',
  title: 'float (constant)',
  formula: 'learning_rate',
  latex: '\\alpha_0',
  params: { learning_rate: { ...LR, meaning: 'Learning rate at every step' } },
  begin:
    ({ learning_rate }) =>
    () =>
      learning_rate
});
