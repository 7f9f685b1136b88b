import { checkSpec } from '../../src/schedules/check-spec';
import { completeSpec, defaultSpec } from '../../src/schedules/default-spec';
import { findSchedule } from '../../src/schedules/registry';
import type { ScheduleSpec } from '../../src/schedules/spec';

function changed(library: string, name: string, params: ScheduleSpec['params']): ScheduleSpec {
  const spec = defaultSpec(findSchedule(library, name));
  return { ...spec, params: { ...spec.params, ...params } };
}

const STEP_LR = { library: 'torch', name: 'StepLR', params: { step_size: 3, gamma: 0.5 } };

describe('a parameter', () => {
  it.each([
    [
      changed('torch', 'MultiStepLR', { milestones: [3, 2] }),
      'milestones must be in order: 2 comes after 3'
    ],
    [
      changed('torch', 'MultiStepLR', { milestones: [1.5] }),
      'milestones must be a whole number, not 1.5'
    ],
    [
      changed('torch', 'MultiStepLR', { milestones: 3 }),
      'milestones must be one of a list of numbers, not 3'
    ],
    [
      changed('torch', 'CyclicLR', { mode: 'square' }),
      'mode must be one of triangular, triangular2, exp_range, not square'
    ],
    [
      changed('torch', 'CyclicLR', { cycle_momentum: 1 }),
      'cycle_momentum must be one of true or false, not 1'
    ],
    [changed('torch', 'LambdaLR', { lr_lambda: '0.5 **' }), 'the expression ends too early'],
    [
      changed('optax', 'piecewise_constant_schedule', { boundaries_and_scales: { x: 1 } }),
      'boundaries_and_scales must be a number'
    ],
    [
      changed('torch', 'SequentialLR', { schedulers: [] }),
      'schedulers must be one of a list of schedules, not []'
    ],
    [
      changed('torch', 'ChainedScheduler', {
        schedulers: [{ ...STEP_LR, params: { ...STEP_LR.params, lr: 0.1 } }]
      }),
      'StepLR has no parameter lr: its parameters are step_size, gamma'
    ],
    [
      changed('torch', 'ChainedScheduler', {
        schedulers: [defaultSpec(findSchedule('textbook', 'Constant'))]
      }),
      'schedulers takes schedules of torch only, not Constant of textbook'
    ],
    [
      changed('optax', 'sgdr_schedule', {
        cosine_kwargs: [defaultSpec(findSchedule('optax', 'linear_schedule'))]
      }),
      'cosine_kwargs takes warmup_cosine_decay_schedule only, not linear_schedule'
    ]
  ])('is refused: %j', (spec, message) => {
    expect(() => checkSpec(spec)).toThrow(message);
  });

  it('may be left out where its library has a default, and is filled in', () => {
    const spec = completeSpec({
      library: 'torch',
      name: 'ChainedScheduler',
      params: { schedulers: [{ library: 'torch', name: 'StepLR', params: { step_size: 3 } }] }
    });
    expect(spec.params).toEqual({
      lr: 0.1,
      schedulers: [{ library: 'torch', name: 'StepLR', params: { step_size: 3, gamma: 0.1 } }]
    });
    checkSpec(spec);
  });

  it('is refused where schedules stand within each other for too long', () => {
    let spec = defaultSpec(findSchedule('combine', 'Scale'));
    for (let depth = 0; depth < 10; depth++) {
      spec = { ...spec, params: { ...spec.params, schedule: spec } };
    }
    expect(() => checkSpec(spec)).toThrow('schedules can be nested 8 deep');
  });
});
