import { defineSchedule } from '../entry';
import { count, ratio, share } from '../param-builders';
import { interpolatedCurve } from './curves';
import { PEAK } from './optax-params';

const CYCLE = {
  peak_value: PEAK,
  transition_steps: count('Steps', 'Steps of the cycle', 1000),
  pct_start: share('Share of the rise', 'Share of the steps in which the rate rises', 0.3)
} as const;

const DIVISORS = {
  div_factor: ratio('Start divisor', 'Peak over the first value', 25, { min: 1, max: 1000 }),
  final_div_factor: ratio('End divisor', 'First value over the last one', 1e4, {
    min: 1,
    max: 1e6
  })
} as const;

export const cosineOnecycleSchedule = defineSchedule({
  library: 'optax',
  name: 'cosine_onecycle_schedule',
  title: 'cosine_onecycle_schedule',
  formula: 'peak / div_factor → peak → peak / (div_factor · final_div_factor)',
  latex: '\\frac{p}{d} \\to p \\to \\frac{p}{d f}',
  float32: true,
  params: { ...CYCLE, ...DIVISORS },
  begin: ({ transition_steps, peak_value, pct_start, div_factor, final_div_factor }) =>
    interpolatedCurve('cosine', peak_value / div_factor, {
      [Math.trunc(pct_start * transition_steps)]: div_factor,
      [transition_steps]: 1 / (div_factor * final_div_factor)
    })
});

export const linearOnecycleSchedule = defineSchedule({
  library: 'optax',
  name: 'linear_onecycle_schedule',
  title: 'linear_onecycle_schedule',
  formula: 'peak / div_factor → peak → peak / div_factor → peak / (div_factor · final_div_factor)',
  latex: '\\frac{p}{d} \\to p \\to \\frac{p}{d} \\to \\frac{p}{d f}',
  float32: true,
  params: {
    ...CYCLE,
    pct_final: share('Share of the fade', 'Share of the steps at which the fade begins', 0.85),
    ...DIVISORS
  },
  begin: ({ transition_steps, peak_value, pct_start, pct_final, div_factor, final_div_factor }) =>
    interpolatedCurve('linear', peak_value / div_factor, {
      [Math.trunc(pct_start * transition_steps)]: div_factor,
      [Math.trunc(pct_final * transition_steps)]: 1 / div_factor,
      [transition_steps]: 1 / final_div_factor
    })
});
