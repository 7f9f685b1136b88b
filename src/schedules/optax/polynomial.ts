import { defineSchedule } from '../entry';
import { count, floorRate, share } from '../param-builders';
import { polynomialCurve } from './curves';
import { BEGIN, INIT } from './optax-params';

const TRANSITION = count('Steps', 'Steps of the transition', 1000, { atLeast: 0 });
const END = floorRate('Last rate', 'Value after the transition', 0);

export const linearSchedule = defineSchedule({
  library: 'optax',
  name: 'linear_schedule',
  title: 'linear_schedule',
  formula: 'init + (end − init) · (t − begin) / steps',
  latex: '\\alpha_0 + (\\alpha_e - \\alpha_0) \\frac{t - b}{T}',
  float32: true,
  params: {
    init_value: INIT,
    transition_steps: TRANSITION,
    end_value: END,
    transition_begin: BEGIN
  },
  begin: ({ init_value, end_value, transition_steps, transition_begin }) =>
    polynomialCurve(init_value, end_value, 1, transition_steps, transition_begin)
});

export const polynomialSchedule = defineSchedule({
  library: 'optax',
  name: 'polynomial_schedule',
  title: 'polynomial_schedule',
  formula: '(init − end) (1 − (t − begin) / steps)^power + end',
  latex: '(\\alpha_0 - \\alpha_e)\\left(1 - \\frac{t - b}{T}\\right)^p + \\alpha_e',
  float32: true,
  params: {
    init_value: INIT,
    transition_steps: TRANSITION,
    end_value: END,
    power: share(
      'Power',
      'Power of the remaining share; under jax.jit one that is not whole may be nan after the end',
      2,
      { above: 0 },
      { min: 0.1, max: 4 }
    ),
    transition_begin: BEGIN
  },
  begin: ({ init_value, end_value, power, transition_steps, transition_begin }) =>
    polynomialCurve(init_value, end_value, power, transition_steps, transition_begin)
});

export const warmupConstantSchedule = defineSchedule({
  library: 'optax',
  name: 'warmup_constant_schedule',
  title: 'warmup_constant_schedule',
  formula: 'from init to peak in warmup_steps, then peak',
  latex: '\\alpha_0 \\to \\alpha_p',
  float32: true,
  params: {
    peak_value: floorPeak(),
    warmup_steps: count('Warm-up steps', 'Steps of the linear warm-up', 100, { atLeast: 0 }),
    init_value: floorRate('Warm-up from', 'Value at step 0', 0)
  },
  begin: ({ init_value, peak_value, warmup_steps }) =>
    polynomialCurve(init_value, peak_value, 1, warmup_steps, 0)
});

function floorPeak() {
  return { ...INIT, label: 'Peak', meaning: 'Value after the warm-up' };
}

export const constantSchedule = defineSchedule({
  library: 'optax',
  name: 'constant_schedule',
  title: 'constant_schedule',
  formula: 'value',
  latex: '\\alpha_0',
  float32: true,
  params: { value: { ...INIT, label: 'Rate', meaning: 'Learning rate at every step' } },
  begin:
    ({ value }) =>
    () =>
      value
});
