import { milestonesAfterEnd } from '../../../src/diagnostics/schedule/milestones-after-end';
import { named, said } from '../said';
import { listOf, runFor, specOf } from './schedule-run';

const multiStep = (milestones: number[]) =>
  specOf('torch', 'MultiStepLR', { milestones, gamma: 0.1 });
const check = (milestones: number[], numSteps: number) =>
  listOf(milestonesAfterEnd(runFor(multiStep(milestones), numSteps)));

describe('milestonesAfterEnd', () => {
  it('moves the last to three quarters of the run, and the others in proportion', () => {
    const findings = check([300, 1000, 2000], 1000);
    expect(named(findings)).toEqual(['milestones-after-end: warning']);
    expect(said(findings[0])).toBe(
      '2 of 3 milestones lie at or after the end of the run, at step 1000: the first of them is 1000.'
    );
    // 750/2000 of each; 112.5 is rounded up.
    expect(findings[0].fix).toEqual(multiStep([113, 375, 750]));
    expect(findings[0].remedy?.values.steps).toBe('113, 375, 750');
  });

  it('has nothing against milestones before the end, or none', () => {
    expect(check([300, 999], 1000)).toEqual([]);
    expect(check([], 1000)).toEqual([]);
  });

  it('moves none before the first step', () => {
    expect(check([1, 100_000], 100)[0].fix?.params.milestones).toEqual([1, 75]);
  });

  it('knows what timm and caffe call them, and that decay_t may be a number', () => {
    const caffe = specOf('caffe', 'multistep', { stepvalue: [20] });
    expect(milestonesAfterEnd(runFor(caffe, 20))?.fix?.params.stepvalue).toEqual([15]);
    const timm = (decay_t: number[]) => specOf('timm', 'MultiStepLRScheduler', { decay_t });
    const step = specOf('timm', 'StepLRScheduler', { decay_t: 40 });
    expect(milestonesAfterEnd(runFor(timm([40]), 20))?.fix).toEqual(timm([16]));
    expect(milestonesAfterEnd(runFor(step, 20))).toBeNull();
  });
});
