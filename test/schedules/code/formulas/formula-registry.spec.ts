import { formulaTextOf } from '../../../../src/schedules/code/formulas/formula-registry';
import { defaultSpec } from '../../../../src/schedules/default-spec';
import { SCHEDULES } from '../../../../src/schedules/registry';

describe('formulaTextOf', () => {
  it('knows every schedule whose rate is a function of the step', () => {
    const without = SCHEDULES.filter(entry => formulaTextOf(defaultSpec(entry), 1000) === null);
    const others = without.filter(({ followsMetric }) => !followsMetric);
    // By its default it goes on from the rate before.
    expect(others.map(({ name }) => name)).toEqual(['LearningRateScheduler']);
    expect(without.length - others.length).toBe(
      SCHEDULES.filter(entry => entry.followsMetric).length
    );
  });

  it('is null for what nobody knows', () => {
    expect(formulaTextOf({ library: 'torch', name: 'NoSuchLR', params: {} }, 10)).toBeNull();
  });
});
