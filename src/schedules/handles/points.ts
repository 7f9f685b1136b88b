import type { Params } from '../entry';
import { COMBINED_POINTS } from './combined-points';
import {
  at,
  bend,
  eachOf,
  fixed,
  highest,
  start,
  withShare,
  type CurvePoint,
  type PointsOf
} from './curve-point';
import { FASTAI_POINTS } from './fastai-points';
import { OPTAX_POINTS } from './optax-points';
import { PADDLE_POINTS } from './paddle-points';
import { sequencePoints } from './sequence-points';

const both =
  (first: PointsOf, second: PointsOf): PointsOf =>
  (params, drawn) => [...first(params, drawn), ...second(params, drawn)];

/** From a base rate by a factor at a step. */
const fall = (base: string, step: string, factor: string): PointsOf =>
  fixed(start(base), withShare(at('First fall', step), factor, base));

/** e^(−k t), γ^t and 1/(1 + k t), from the share of the rate that is left. */
const naturalDecay = (share: number, step: number): number => -Math.log(share) / step;
const factorDecay = (share: number, step: number): number => share ** (1 / step);
const inverseDecay = (share: number, step: number): number => (1 / share - 1) / step;

const WARMED = at('Peak', 'num_warmup_steps', 'lr');
const TRAINED = at('End', 'num_training_steps');

const timmEnd: PointsOf = ({ warmup_t, warmup_prefix }) => [
  ...(Number(warmup_t) > 0 && warmup_prefix === true
    ? [at('Peak', 'warmup_t', 'lr')]
    : [start('lr')]),
  at('End', 't_initial', 'lr_min', params =>
    params.warmup_prefix === true ? Number(params.warmup_t) : 0
  )
];

const minLrEnd: PointsOf = ({ min_lr }) => [
  WARMED,
  min_lr === null
    ? withShare(TRAINED, 'min_lr_rate', 'lr')
    : at('End', 'num_training_steps', 'min_lr')
];

const warmupStableDecay: PointsOf = ({ num_stable_steps }) => {
  const warm = ({ num_warmup_steps }: Params): number => Number(num_warmup_steps);
  const stable = (params: Params): number => warm(params) + Number(params.num_stable_steps);
  return num_stable_steps === null
    ? [WARMED, TRAINED]
    : [
        WARMED,
        at('Decay', 'num_stable_steps', null, warm),
        withShare(at('End', 'num_decay_steps', null, stable), 'min_lr_ratio', 'lr')
      ];
};

const torchOneCycle: PointsOf = params => {
  const { total_steps } = params;
  const total = Number(total_steps ?? Number(params.epochs) * Number(params.steps_per_epoch));
  return [
    {
      label: 'Peak',
      step: ({ pct_start }) => Math.round(Number(pct_start) * total - 1),
      moveStep: step => ({ pct_start: Math.min(1, Math.max(0, (step + 1) / total)) }),
      moveRate: rate => ({ max_lr: rate })
    },
    ...(total_steps === null ? [] : [at('End', 'total_steps')])
  ];
};

const kerasCosine: PointsOf = ({ warmup_target }) => {
  const end = at('End', 'decay_steps', null, params =>
    params.warmup_target === null ? 0 : Number(params.warmup_steps)
  );
  return warmup_target === null
    ? [start('initial_learning_rate'), withShare(end, 'alpha', 'initial_learning_rate')]
    : [
        start('initial_learning_rate'),
        at('Peak', 'warmup_steps', 'warmup_target'),
        withShare(end, 'alpha', 'warmup_target')
      ];
};

/** (1 + γ t)^(−power), from the share of the rate that is left. */
const powerDecay = (share: number, step: number, { power }: Params): number =>
  (share ** (-1 / Number(power)) - 1) / step;

/** Of a range test, which rises by a rate for each so many steps. */
const rangeTest = (share: number, step: number, params: Params): number =>
  ((share - 1) * Number(params.lr_range_test_step_size)) / step;

/** `lr` makes a difference to a formula only where it is written in it. */
const formulaOf =
  (expression: string, rate: string): PointsOf =>
  (params, drawn) =>
    /\blr\b/.test(String(params[expression])) ? highest(rate)(params, drawn) : [];

const kerasInverse: CurvePoint = {
  ...at('Decay', 'decay_steps'),
  moveRate: (rate, { initial_learning_rate }) => ({
    decay_rate: Number(initial_learning_rate) / rate - 1
  })
};

/** The points that can be dragged, by library and name. */
export const POINTS: Readonly<Record<string, PointsOf>> = {
  'textbook.Constant': fixed(start('lr')),
  'textbook.StepDecay': fall('lr', 'step_size', 'gamma'),
  'textbook.ExponentialDecay': bend('k', naturalDecay, 'lr'),
  'textbook.InverseTimeDecay': bend('k', inverseDecay, 'lr'),
  'torch.StepLR': fall('lr', 'step_size', 'gamma'),
  'torch.MultiStepLR': both(fixed(start('lr')), eachOf('Milestone', 'milestones')),
  'torch.ExponentialLR': bend('gamma', factorDecay, 'lr'),
  'torch.CosineAnnealingLR': fixed(start('lr'), at('End', 'T_max', 'eta_min')),
  'torch.CosineAnnealingWarmRestarts': fixed(start('lr'), at('First restart', 'T_0')),
  'torch.OneCycleLR': torchOneCycle,
  'torch.CyclicLR': fixed(start('base_lr'), at('Peak', 'step_size_up', 'max_lr')),
  'torch.LinearLR': fixed(
    withShare(start('start_factor'), 'start_factor', 'lr'),
    withShare(at('End', 'total_iters'), 'end_factor', 'lr')
  ),
  'torch.ConstantLR': fixed(
    withShare(start('factor'), 'factor', 'lr'),
    at('End', 'total_iters', 'lr')
  ),
  'torch.PolynomialLR': fixed(start('lr'), at('End', 'total_iters')),
  'torch.SWALR': fixed(start('lr'), at('End', 'anneal_epochs', 'swa_lr')),
  'torch.LambdaLR': highest('lr'),
  'torch.MultiplicativeLR': fixed(start('lr')),
  'torch.ReduceLROnPlateau': fixed(start('lr')),
  'torch.SequentialLR': sequencePoints({
    schedules: 'schedulers',
    shared: 'lr',
    boundaries: eachOf('Milestone', 'milestones')
  }),
  'transformers.constant': fixed(start('lr')),
  'transformers.constant_with_warmup': fixed(WARMED),
  'transformers.inverse_sqrt': fixed(WARMED),
  'transformers.linear': fixed(WARMED, TRAINED),
  'transformers.cosine': fixed(WARMED, TRAINED),
  'transformers.cosine_with_restarts': fixed(WARMED, TRAINED),
  'transformers.cosine_with_min_lr': minLrEnd,
  'transformers.cosine_warmup_with_min_lr': minLrEnd,
  'transformers.polynomial': fixed(WARMED, at('End', 'num_training_steps', 'lr_end')),
  'transformers.warmup_stable_decay': warmupStableDecay,
  'transformers.reduce_lr_on_plateau': fixed(start('lr')),
  'transformers.greedy': fixed(start('lr')),
  'keras.LearningRateScheduler': formulaOf('schedule', 'learning_rate'),
  'keras.ReduceLROnPlateau': fixed(start('learning_rate')),
  'keras.InverseTimeDecay': fixed(start('initial_learning_rate'), kerasInverse),
  'keras.CosineDecay': kerasCosine,
  'keras.ExponentialDecay': fixed(
    start('initial_learning_rate'),
    withShare(at('Decay', 'decay_steps'), 'decay_rate', 'initial_learning_rate')
  ),
  'keras.PolynomialDecay': fixed(
    start('initial_learning_rate'),
    at('End', 'decay_steps', 'end_learning_rate')
  ),
  'keras.PiecewiseConstantDecay': eachOf('Boundary', 'boundaries', {
    values: 'values',
    changesAfter: true
  }),
  'keras.CosineDecayRestarts': fixed(
    start('initial_learning_rate'),
    at('First restart', 'first_decay_steps')
  ),
  ...OPTAX_POINTS,
  'timm.CosineLRScheduler': timmEnd,
  'timm.PolyLRScheduler': timmEnd,
  'timm.TanhLRScheduler': timmEnd,
  'timm.StepLRScheduler': fixed(start('lr'), at('First fall', 'decay_t')),
  'timm.PlateauLRScheduler': fixed(start('lr')),
  'timm.MultiStepLRScheduler': eachOf('Milestone', 'decay_t'),
  'paddle.NaturalExpDecay': bend('gamma', naturalDecay, 'learning_rate'),
  'paddle.InverseTimeDecay': bend('gamma', inverseDecay, 'learning_rate'),
  'paddle.NoamDecay': fixed({
    ...at('Peak', 'warmup_steps'),
    moveRate: (rate, { d_model, warmup_steps }) => ({
      learning_rate: rate * Math.sqrt(Number(d_model) * Number(warmup_steps))
    })
  }),
  'paddle.PolynomialDecay': fixed(start('learning_rate'), at('End', 'decay_steps', 'end_lr')),
  'paddle.PiecewiseDecay': eachOf('Boundary', 'boundaries', { values: 'values' }),
  ...PADDLE_POINTS,
  ...FASTAI_POINTS,
  'deepspeed.LRRangeTest': bend('lr_range_test_step_rate', rangeTest, 'lr_range_test_min_lr'),
  'deepspeed.WarmupLR': fixed(at('Peak', 'warmup_num_steps', 'warmup_max_lr', () => 1)),
  'deepspeed.WarmupDecayLR': fixed(
    at('Peak', 'warmup_num_steps', 'warmup_max_lr', () => 1),
    at('End', 'total_num_steps')
  ),
  'deepspeed.WarmupCosineLR': fixed(
    at('Peak', 'warmup_num_steps', 'lr', () => 1),
    withShare(at('End', 'total_num_steps'), 'cos_min_ratio', 'lr')
  ),
  'deepspeed.OneCycle': fixed(
    start('cycle_min_lr'),
    at('Peak', 'cycle_first_step_size', 'cycle_max_lr')
  ),
  'caffe.fixed': fixed(start('base_lr')),
  'caffe.step': fall('base_lr', 'stepsize', 'gamma'),
  'caffe.multistep': both(fixed(start('base_lr')), eachOf('Milestone', 'stepvalue')),
  'caffe.exp': bend('gamma', factorDecay, 'base_lr'),
  'caffe.inv': bend('gamma', powerDecay, 'base_lr'),
  'caffe.poly': fixed(start('base_lr'), at('End', 'max_iter')),
  'caffe.sigmoid': fixed(at('Middle', 'stepsize')),
  'combine.Expression': formulaOf('expression', 'lr'),
  'combine.Sequence': (params, drawn) =>
    sequencePoints({
      schedules: 'schedules',
      boundaries: eachOf('Boundary', 'boundaries', { changesAfter: params.change === 'after' }),
      anew: ({ time }) => time === 'anew'
    })(params, drawn),
  ...COMBINED_POINTS
};
