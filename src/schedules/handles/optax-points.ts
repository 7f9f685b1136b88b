import type { Params } from '../entry';
import { at, eachOf, fixed, start, withShare, type PointsOf } from './curve-point';
import { cycleEnds, sequencePoints } from './sequence-points';
import { scaleTable } from './table-points';

const optaxOneCycle = fixed(
  {
    label: 'Peak',
    step: ({ pct_start, transition_steps }) =>
      Math.trunc(Number(pct_start) * Number(transition_steps)),
    moveStep: (step, { transition_steps }) => ({
      pct_start: Math.min(1, Math.max(0, step / Number(transition_steps)))
    }),
    moveRate: rate => ({ peak_value: rate })
  },
  at('End', 'transition_steps')
);

const begun = ({ transition_begin }: Params): number => Number(transition_begin);
const TRANSITION = fixed(start('init_value'), at('End', 'transition_steps', 'end_value', begun));

/** The points of the schedules of optax. */
export const OPTAX_POINTS: Readonly<Record<string, PointsOf>> = {
  'optax.constant_schedule': fixed(start('value')),
  'optax.linear_schedule': TRANSITION,
  'optax.polynomial_schedule': TRANSITION,
  'optax.cosine_decay_schedule': fixed(
    start('init_value'),
    withShare(at('End', 'decay_steps'), 'alpha', 'init_value')
  ),
  'optax.warmup_cosine_decay_schedule': fixed(
    start('init_value'),
    at('Peak', 'warmup_steps', 'peak_value'),
    at('End', 'decay_steps', 'end_value')
  ),
  'optax.warmup_constant_schedule': fixed(
    start('init_value'),
    at('Peak', 'warmup_steps', 'peak_value')
  ),
  'optax.warmup_exponential_decay_schedule': fixed(
    start('init_value'),
    at('Peak', 'warmup_steps', 'peak_value')
  ),
  'optax.exponential_decay': fixed(
    start('init_value'),
    withShare(at('Decay', 'transition_steps', null, begun), 'decay_rate', 'init_value')
  ),
  'optax.cosine_onecycle_schedule': optaxOneCycle,
  'optax.linear_onecycle_schedule': optaxOneCycle,
  'optax.piecewise_constant_schedule': scaleTable,
  'optax.piecewise_interpolate_schedule': scaleTable,
  'optax.reduce_on_plateau': fixed(start('learning_rate')),
  'optax.sgdr_schedule': sequencePoints({
    schedules: 'cosine_kwargs',
    boundaries: cycleEnds('Restart', 'cosine_kwargs', 'decay_steps')
  }),
  'optax.join_schedules': sequencePoints({
    schedules: 'schedules',
    boundaries: eachOf('Boundary', 'boundaries')
  })
};
