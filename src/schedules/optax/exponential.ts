import { defineSchedule } from '../entry';
import { count, flag, floorRate, optional, ratio } from '../param-builders';
import { exponentialCurve, joinedCurve, polynomialCurve } from './curves';
import { BEGIN, INIT, PEAK, WARM_FROM, WARMUP_STEPS } from './optax-params';

const DECAY = {
  transition_steps: count('Steps', 'Steps over which the rate is multiplied once', 100, {
    atLeast: 0
  }),
  decay_rate: ratio('Decay rate', 'Factor of the rate over the steps', 0.9, { min: 0.01, max: 2 }),
  transition_begin: BEGIN,
  staircase: flag(
    'Staircase',
    'Only whole multiples of the steps count; under jax.jit some of them come one step later',
    false
  ),
  end_value: optional(floorRate('Last rate', 'The value does not go beyond', 1e-5))
} as const;

export const exponentialDecay = defineSchedule({
  library: 'optax',
  name: 'exponential_decay',
  title: 'exponential_decay',
  formula: 'init · decay_rate^((t − begin) / steps)',
  latex: '\\alpha_0 r^{(t - b) / T}',
  float32: true,
  params: { init_value: INIT, ...DECAY },
  begin: ({ init_value, transition_steps, decay_rate, transition_begin, staircase, end_value }) =>
    exponentialCurve({
      init: init_value,
      steps: transition_steps,
      rate: decay_rate,
      begin: transition_begin,
      staircase,
      end: end_value
    })
});

export const warmupExponentialDecaySchedule = defineSchedule({
  library: 'optax',
  name: 'warmup_exponential_decay_schedule',
  title: 'warmup_exponential_decay_schedule',
  formula: 'from init to peak in warmup_steps, then exponential_decay',
  latex: '\\alpha_0 \\to \\alpha_p \\to \\alpha_p r^{(t - W) / T}',
  float32: true,
  params: { peak_value: PEAK, warmup_steps: WARMUP_STEPS, ...DECAY, init_value: WARM_FROM },
  begin: params => {
    const { init_value, peak_value, warmup_steps } = params;
    const decay = exponentialCurve({
      init: peak_value,
      steps: params.transition_steps,
      rate: params.decay_rate,
      begin: params.transition_begin,
      staircase: params.staircase,
      end: params.end_value
    });
    const warmup = polynomialCurve(init_value, peak_value, 1, warmup_steps, 0);
    return joinedCurve([warmup, decay], [warmup_steps]);
  }
});
