import { defaultSpec } from '../../../src/schedules/default-spec';
import { joinSchedules } from '../../../src/schedules/optax/join-schedules';
import { reduceOnPlateau } from '../../../src/schedules/optax/reduce-on-plateau';
import { ratesTo } from '../rates-at';

const RISE = {
  library: 'optax',
  name: 'linear_schedule',
  params: { init_value: 0, end_value: 1, transition_steps: 4, transition_begin: 0 }
};
const STAY = { library: 'optax', name: 'constant_schedule', params: { value: 0.5 } };

describe('joinSchedules', () => {
  it('lets each schedule count from its own boundary', () => {
    const params = { schedules: [RISE, STAY, RISE], boundaries: [2, 4] };
    expect(ratesTo(6, joinSchedules, params)).toEqual([0, 0.25, 0.5, 0.5, 0, 0.25, 0.5]);
  });

  it('is its only schedule without a boundary', () => {
    const params = { schedules: [RISE], boundaries: [] };
    expect(ratesTo(5, joinSchedules, params)).toEqual([0, 0.25, 0.5, 0.75, 1, 1]);
  });

  it.each([[[]], [[2, 4]]])('refuses two schedules with the boundaries %j', boundaries => {
    const params = { schedules: [RISE, STAY], boundaries };
    expect(() => ratesTo(1, joinSchedules, params)).toThrow(
      `join_schedules of 2 schedules needs 1 boundaries, not ${boundaries.length}`
    );
  });

  it('refuses boundaries that are not in order, and schedules of other libraries', () => {
    const turned = { schedules: [RISE, STAY, RISE], boundaries: [4, 2] };
    expect(() => ratesTo(1, joinSchedules, turned)).toThrow('boundaries must be in order');
    const other = { library: 'timm', name: 'StepLRScheduler', params: {} };
    expect(() => ratesTo(1, joinSchedules, { schedules: [other], boundaries: [] })).toThrow(
      'schedules takes schedules of optax only'
    );
  });

  it('refuses what follows a metric', () => {
    const params = { schedules: [defaultSpec(reduceOnPlateau)], boundaries: [] };
    expect(() => ratesTo(1, joinSchedules, params)).toThrow(
      'join_schedules does not support reduce_on_plateau'
    );
  });
});
