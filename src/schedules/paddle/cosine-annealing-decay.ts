import { count } from '../param-builders';
import { FLOOR, LR } from './paddle-params';
import { defineSteppedSchedule } from './paddle-schedule';

/** Periodic: after T_max the rate rises again. Step by step it is made of the last rate, and after a warm-up of the step. */
export const cosineAnnealingDecay = defineSteppedSchedule({
  name: 'CosineAnnealingDecay',
  title: 'CosineAnnealingDecay',
  formula: 'η + (learning_rate − η) (1 + cos(π t / T_max)) / 2',
  latex: '\\eta + (\\alpha_0 - \\eta) \\frac{1 + \\cos(\\pi t / T_{max})}{2}',
  params: {
    learning_rate: LR,
    T_max: count('T_max', 'Steps to the lowest rate; after them it rises again', 1000),
    eta_min: FLOOR
  },
  begin: ({ learning_rate, T_max, eta_min }) => {
    const height = (step: number): number => 1 + Math.cos((Math.PI * step) / T_max);
    const rise = ((learning_rate - eta_min) * (1 - Math.cos(Math.PI / T_max))) / 2;
    let lr = learning_rate;
    return step => {
      if (step > 0) {
        lr =
          (step - 1 - T_max) % (2 * T_max) === 0
            ? lr + rise
            : (height(step) / height(step - 1)) * (lr - eta_min) + eta_min;
      }
      return lr;
    };
  },
  stepTo:
    ({ learning_rate, T_max, eta_min }) =>
    step =>
      eta_min + ((learning_rate - eta_min) * (1 + Math.cos((Math.PI * step) / T_max))) / 2
});
