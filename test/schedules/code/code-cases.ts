import { completeSpec, defaultSpec } from '../../../src/schedules/default-spec';
import { SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';

function spec(library: string, name: string, params: ScheduleSpec['params'] = {}): ScheduleSpec {
  return completeSpec({ library, name, params });
}

/** Every schedule with its defaults, and what changes the form of the code. */
export const CODE_CASES: readonly ScheduleSpec[] = [
  ...SCHEDULES.map(entry => defaultSpec(entry)),
  spec('torch', 'MultiStepLR', { milestones: [] }),
  spec('torch', 'CosineAnnealingWarmRestarts', { T_0: 30, T_mult: 2, eta_min: 0.001 }),
  spec('torch', 'OneCycleLR', { three_phase: true, anneal_strategy: 'linear' }),
  spec('torch', 'CyclicLR', { mode: 'triangular2', step_size_down: 77, cycle_momentum: false }),
  spec('torch', 'CyclicLR', { mode: 'exp_range', gamma: 0.999 }),
  spec('torch', 'SWALR', { anneal_strategy: 'linear', anneal_epochs: 0 }),
  spec('torch', 'LambdaLR', {
    lr_lambda:
      '0.5 * (1 + cos(pi * min(epoch, 400) / 400)) if 10 <= epoch < 500 or epoch == 1 else 1e-2'
  }),
  spec('torch', 'MultiplicativeLR', { lr_lambda: '1 - 1 / (epoch + 10)' }),
  spec('torch', 'ChainedScheduler', {
    schedulers: [
      spec('torch', 'CosineAnnealingLR', { T_max: 700, eta_min: 0.001 }),
      spec('torch', 'ConstantLR', { factor: 0.5, total_iters: 30 })
    ].map(withoutLr)
  }),
  spec('torch', 'OneCycleLR', { total_steps: 1200, pct_start: 0.25 }),
  spec('torch', 'CosineAnnealingLR', { T_max: 1500, eta_min: 0.02 }),
  spec('torch', 'MultiStepLR', { milestones: [100, 500, 700], gamma: 0.3 }),
  spec('torch', 'LinearLR', { start_factor: 1, end_factor: 0.2, total_iters: 600 }),
  spec('torch', 'PolynomialLR', { total_iters: 900, power: 2 }),
  spec('textbook', 'StepDecay', { step_size: 60, gamma: 0.7 }),
  spec('textbook', 'ExponentialDecay', { k: 0.0007 }),
  spec('torch', 'MultiStepLR', { lr: 1, milestones: [30, 60, 600], gamma: 0.5 }),
  spec('torch', 'ExponentialLR', { lr: 1, gamma: 0.999 }),
  spec('torch', 'LinearLR', { lr: 1, start_factor: 0.5, total_iters: 200 }),
  spec('keras', 'CosineDecay', { initial_learning_rate: 1, alpha: 0.1 }),
  spec('keras', 'PiecewiseConstantDecay', { values: [2, 1, 0.5] }),
  spec('transformers', 'linear', { num_warmup_steps: 0, num_training_steps: 700 }),
  spec('transformers', 'polynomial', { num_warmup_steps: 0, lr_end: 1e-6, power: 2 }),
  spec('transformers', 'cosine_with_min_lr', { min_lr: 1e-6, min_lr_rate: null }),
  spec('transformers', 'cosine_warmup_with_min_lr', { warmup_lr_rate: 0.2 }),
  spec('transformers', 'warmup_stable_decay', {
    warmup_type: '1-sqrt',
    decay_type: '1-sqrt',
    num_stable_steps: null,
    num_training_steps: 900
  }),
  spec('keras', 'CosineDecay', { warmup_target: 0.3, warmup_steps: 50 }),
  spec('keras', 'CosineDecayRestarts', { t_mul: 1, m_mul: 0.9 }),
  spec('keras', 'PolynomialDecay', { cycle: true, power: 2, decay_steps: 300 }),
  spec('keras', 'ExponentialDecay', { staircase: true }),
  spec('keras', 'LearningRateScheduler', { schedule: '0.1 * 0.5 ** (epoch // 50)' }),
  spec('optax', 'exponential_decay', { staircase: true, end_value: 0.01, transition_begin: 20 }),
  spec('optax', 'piecewise_interpolate_schedule', { interpolate_type: 'cosine' }),
  spec('optax', 'warmup_cosine_decay_schedule', {
    ...{ init_value: 0.01, peak_value: 0.2, warmup_steps: 50 },
    ...{ decay_steps: 1100, end_value: 0.002 }
  }),
  spec('optax', 'piecewise_constant_schedule', { boundaries_and_scales: { 200: 0.5, 600: 0.2 } }),
  spec('optax', 'cosine_onecycle_schedule', { transition_steps: 1100 }),
  spec('timm', 'PolyLRScheduler', { warmup_t: 20, warmup_lr_init: 0.01, warmup_prefix: true }),
  spec('timm', 'CosineLRScheduler', {
    ...{ t_initial: 200, warmup_t: 20, warmup_lr_init: 1e-4, warmup_prefix: true },
    ...{ cycle_mul: 2, cycle_decay: 0.5, cycle_limit: 3, k_decay: 1.5 }
  }),
  spec('paddle', 'PolynomialDecay', { cycle: true, decay_steps: 300 }),
  spec('paddle', 'OneCycleLR', { three_phase: true, anneal_strategy: 'linear' }),
  spec('paddle', 'CyclicLR', { mode: 'triangular2', step_size_down: 77 }),
  spec('paddle', 'CosineAnnealingWarmRestarts', { T_0: 30, T_mult: 2, eta_min: 0.001 }),
  spec('paddle', 'LambdaDecay', { lr_lambda: '1 / (1 + epoch)' }),
  spec('fastai', 'fit_one_cycle', { pct_start: 0, n_epoch: 3 }),
  spec('fastai', 'combine_scheds', {
    pcts: [0.2, 0.3, 0.5],
    scheds: [
      { library: 'fastai', name: 'SchedPoly', params: { start: 0, end: 0.1, power: 2.5 } },
      { library: 'fastai', name: 'SchedNo', params: { start: 0.1, end: 0 } },
      { library: 'fastai', name: 'SchedExp', params: { start: 0.05, end: 1e-4 } }
    ],
    n_epoch: 7,
    n_iter: 99
  }),
  spec('deepspeed', 'OneCycle', {
    ...{ cycle_first_stair_count: 4, cycle_second_step_size: 300 },
    ...{ decay_step_size: 100, decay_lr_rate: 0.5 }
  }),
  spec('deepspeed', 'WarmupLR', { warmup_type: 'linear' }),
  spec('combine', 'Warmup', {
    ...{ shape: 'cosine', place: 'over', count_from: '1', steps: 60 },
    schedule: spec('combine', 'Sequence', {
      ...{ change: 'after', time: 'on', boundaries: [300] },
      schedules: [spec('torch', 'StepLR'), spec('keras', 'InverseTimeDecay')]
    })
  }),
  spec('combine', 'Floor', { measure: 'relative', way: 'cut' }),
  spec('combine', 'Shift', { offset: -40, schedule: spec('torch', 'StepLR') }),
  spec('combine', 'Clip', { highest: null, schedule: spec('caffe', 'sigmoid') }),
  spec('combine', 'Expression', {
    expression: 'lr * (not step < 10) * (step % 7 + 1) + (step // 9) / total'
  })
];

function withoutLr({ params, ...rest }: ScheduleSpec): ScheduleSpec {
  return {
    ...rest,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'lr'))
  };
}

/** The rates of so many steps are compared. */
export const NUM_STEPS = 1000;

/** The first, those around the usual boundaries, and some between. */
export const COMPARED_STEPS: readonly number[] = [
  ...Array(12).keys(),
  ...[29, 30, 31, 59, 60, 99, 100, 101, 102, 199, 200, 201, 299, 300, 301, 302, 500, 501, 599, 600],
  ...[601, 699, 700, 777, 899, 900, 998, 999, 1000]
];
