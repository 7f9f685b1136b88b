import { at, bend, eachOf, fixed, start, withShare, type PointsOf } from './curve-point';
import { shareAt } from './share-at';

/** The points of the schedules of Paddle that torch has as well. */
export const PADDLE_POINTS: Readonly<Record<string, PointsOf>> = {
  'paddle.float': fixed(start('learning_rate')),
  'paddle.ExponentialDecay': bend('gamma', (share, step) => share ** (1 / step), 'learning_rate'),
  'paddle.StepDecay': fixed(
    start('learning_rate'),
    withShare(at('First fall', 'step_size'), 'gamma', 'learning_rate')
  ),
  'paddle.MultiStepDecay': (params, drawn) => [
    start('learning_rate'),
    ...eachOf('Milestone', 'milestones')(params, drawn)
  ],
  'paddle.LambdaDecay': fixed(start('learning_rate')),
  'paddle.MultiplicativeDecay': fixed(start('learning_rate')),
  'paddle.ReduceOnPlateau': fixed(start('learning_rate')),
  'paddle.CosineAnnealingDecay': fixed(start('learning_rate'), at('End', 'T_max', 'eta_min')),
  'paddle.CosineAnnealingWarmRestarts': fixed(start('learning_rate'), at('First restart', 'T_0')),
  'paddle.OneCycleLR': fixed(
    shareAt('Peak', 'phase_pct', ({ total_steps }) => Number(total_steps), {
      rate: 'max_learning_rate',
      before: 1
    }),
    at('End', 'total_steps', 'end_learning_rate')
  ),
  'paddle.CyclicLR': fixed(
    start('base_learning_rate'),
    at('Peak', 'step_size_up', 'max_learning_rate')
  ),
  'paddle.LinearLR': fixed(
    withShare(start('start_factor'), 'start_factor', 'learning_rate'),
    withShare(at('End', 'total_steps'), 'end_factor', 'learning_rate')
  )
};
