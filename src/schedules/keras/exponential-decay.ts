import { defineSchedule } from '../entry';
import { f32 } from '../float32';
import { flag, ratio } from '../param-builders';
import { DECAY_STEPS, INITIAL } from './keras-params';

const DECAY = {
  initial_learning_rate: INITIAL,
  decay_steps: { ...DECAY_STEPS, default: 100 as number },
  decay_rate: ratio('Decay rate', 'Factor, or slope, over the decay steps', 0.96, {
    min: 0.01,
    max: 10
  }),
  staircase: flag('Staircase', 'Only whole multiples of the decay steps count', false)
} as const;

/** The time in decay steps. */
function timeOf(decaySteps: number, staircase: boolean): (step: number) => number {
  return step => {
    const time = f32(step / decaySteps);
    return staircase ? Math.floor(time) : time;
  };
}

export const exponentialDecay = defineSchedule({
  library: 'keras',
  name: 'ExponentialDecay',
  title: 'ExponentialDecay',
  formula: 'initial · decay_rate^(t / decay_steps)',
  latex: '\\alpha_0 r^{t / D}',
  float32: true,
  params: DECAY,
  begin: ({ initial_learning_rate, decay_steps, decay_rate, staircase }) => {
    const time = timeOf(decay_steps, staircase);
    const [initial, rate] = [f32(initial_learning_rate), f32(decay_rate)];
    return step => f32(initial * f32(rate ** time(step)));
  }
});

export const inverseTimeDecay = defineSchedule({
  library: 'keras',
  name: 'InverseTimeDecay',
  title: 'InverseTimeDecay',
  formula: 'initial / (1 + decay_rate · t / decay_steps)',
  latex: '\\frac{\\alpha_0}{1 + r t / D}',
  float32: true,
  params: DECAY,
  begin: ({ initial_learning_rate, decay_steps, decay_rate, staircase }) => {
    const time = timeOf(decay_steps, staircase);
    const [initial, rate] = [f32(initial_learning_rate), f32(decay_rate)];
    return step => f32(initial / f32(1 + f32(rate * time(step))));
  }
});
