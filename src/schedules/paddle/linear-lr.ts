import { defineSchedule } from '../entry';
import { count, share } from '../param-builders';
import { LR } from './paddle-params';

/** Each rate is made of the last one. */
export const linearLR = defineSchedule({
  library: 'paddle',
  name: 'LinearLR',
  title: 'LinearLR',
  formula: 'learning_rate · (start + (end − start) · min(t, total_steps) / total_steps)',
  latex: '\\alpha_0 \\left(s + (e - s) \\frac{\\min(t, T)}{T}\\right)',
  params: {
    learning_rate: LR,
    start_factor: share('Start factor', 'Factor of the rate at step 0', 1 / 3, {
      above: 0,
      atMost: 1
    }),
    total_steps: count('Steps', 'Steps after which the factor stays', 100),
    end_factor: share('End factor', 'Factor of the rate at the end', 1)
  },
  begin: ({ learning_rate, start_factor, end_factor, total_steps }) => {
    const rise = end_factor - start_factor;
    let lr = learning_rate * start_factor;
    return step => {
      if (step > 0 && step <= total_steps) {
        lr *= 1 + rise / (total_steps * start_factor + (step - 1) * rise);
      }
      return lr;
    };
  }
});
