import { epochsForSteps } from '../../../src/diagnostics/schedule/epochs-for-steps';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

/** Rates that fall to another for good at a step. */
const falling = (step: number, numSteps: number, to = 0.01) =>
  Array.from({ length: numSteps + 1 }, (_, t) => (t < step ? 0.1 : to));
const spec = specOf('torch', 'MultiStepLR', { milestones: [10], gamma: 0.1 });
const check = (rates: number[], of = spec) => listOf(epochsForSteps(runAt(of, rates)));

describe('epochsForSteps', () => {
  it('finds a schedule that is over in the first twentieth, and steps it by epochs', () => {
    const findings = check(falling(10, 200));
    expect(named(findings)).toEqual(['epochs-for-steps: warning']);
    expect(said(findings[0])).toContain('no longer changes after step 10 of 200');
    expect(findings[0].fix).toEqual({
      library: 'combine',
      name: 'PerEpoch',
      params: { steps_per_epoch: 20, accumulation: 1, schedule: spec }
    });
  });

  it('rounds the steps of an epoch down, so that the schedule fits in the run', () => {
    expect(check(falling(7, 200))[0].fix?.params.steps_per_epoch).toBe(28);
  });

  it('has nothing against one that lasts a step longer, or a run that is short', () => {
    expect(check(falling(11, 200))).toEqual([]);
    expect(check(falling(5, 199))).toEqual([]);
  });

  it('has nothing against a rate that rises, stays, or changes at the first step only', () => {
    expect(check(falling(10, 200, 0.2))).toEqual([]);
    expect(check(falling(10, 200, 0.1))).toEqual([]);
    expect(check(falling(1, 200))).toEqual([]);
    expect(check(falling(2, 200))).toHaveLength(1);
  });

  it('does not wrap what is combined already', () => {
    expect(check(falling(10, 200), specOf('combine', 'PerEpoch'))).toEqual([]);
  });
});
