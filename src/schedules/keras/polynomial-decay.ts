import { defineSchedule } from '../entry';
import { f32 } from '../float32';
import { flag, floorRate, share } from '../param-builders';
import { DECAY_STEPS, INITIAL } from './keras-params';

export const polynomialDecay = defineSchedule({
  library: 'keras',
  name: 'PolynomialDecay',
  title: 'PolynomialDecay',
  formula: '(initial − end) (1 − t / decay_steps)^power + end',
  latex: '(\\alpha_0 - \\alpha_e)(1 - t / D)^p + \\alpha_e',
  float32: true,
  params: {
    initial_learning_rate: INITIAL,
    decay_steps: DECAY_STEPS,
    end_learning_rate: floorRate('Last rate', 'Rate at the end', 1e-4),
    power: share('Power', 'Power of the remaining share', 1, { above: 0 }, { min: 0.1, max: 4 }),
    cycle: flag('Cycle', 'The decay becomes longer whenever it ends', false)
  },
  begin: ({ initial_learning_rate, decay_steps, end_learning_rate, power, cycle }) => {
    const end = f32(end_learning_rate);
    const height = f32(f32(initial_learning_rate) - end);
    return step => {
      const times = cycle ? Math.max(1, Math.ceil(f32(step / decay_steps))) : 1;
      const done = f32((cycle ? step : Math.min(step, decay_steps)) / (decay_steps * times));
      return f32(f32(height * f32(f32(1 - done) ** f32(power))) + end);
    };
  }
});
