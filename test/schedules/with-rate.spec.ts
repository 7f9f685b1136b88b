import { checkSpec } from '../../src/schedules/check-spec';
import { defaultSpec } from '../../src/schedules/default-spec';
import { findSchedule, SCHEDULES } from '../../src/schedules/registry';
import { rateParam, withRate } from '../../src/schedules/with-rate';

describe('withRate', () => {
  it.each([
    ['torch', 'StepLR', 'lr'],
    ['torch', 'OneCycleLR', 'max_lr'],
    ['torch', 'CyclicLR', 'max_lr'],
    ['transformers', 'greedy', 'lr'],
    ['optax', 'warmup_cosine_decay_schedule', 'peak_value'],
    ['keras', 'CosineDecay', 'initial_learning_rate'],
    ['deepspeed', 'WarmupLR', 'warmup_max_lr'],
    ['paddle', 'CyclicLR', 'max_learning_rate'],
    ['fastai', 'fit_one_cycle', 'lr_max']
  ])('sets the rate of %s %s by %s', (library, name, param) => {
    const spec = defaultSpec(findSchedule(library, name));
    expect(rateParam(spec)).toBe(param);
    expect(withRate(spec, 0.0123)?.params).toEqual({ ...spec.params, [param]: 0.0123 });
  });

  it('gives a valid spec, and none only where others make the rate', () => {
    const without = SCHEDULES.filter(entry => {
      const changed = withRate(defaultSpec(entry), 0.05);
      return changed === null || checkSpec(changed) !== entry;
    });
    expect(without.map(({ library, name }) => `${library} ${name}`)).toEqual([
      'keras PiecewiseConstantDecay',
      'optax sgdr_schedule',
      'optax join_schedules',
      'paddle PiecewiseDecay',
      'paddle LinearWarmup',
      // An annealing goes from one rate to another, and neither is the rate.
      'fastai SchedLin',
      'fastai SchedCos',
      'fastai SchedExp',
      'fastai SchedPoly',
      'fastai SchedNo',
      'fastai combine_scheds',
      'deepspeed LRRangeTest',
      'combine Warmup',
      'combine Sequence',
      'combine Product',
      'combine Floor',
      'combine Clip',
      'combine Scale',
      'combine Shift',
      'combine PerEpoch'
    ]);
  });
});
