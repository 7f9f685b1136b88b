import { learningRates } from '../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { neverDecays } from '../../../src/diagnostics/schedule/never-decays';
import { isTagged } from '../../../src/errors';
import { named, said } from '../said';
import { listOf, runAt, runFor, specOf } from './schedule-run';

const step = (step_size: number) => specOf('torch', 'StepLR', { step_size, gamma: 0.1 });

describe('neverDecays', () => {
  it('finds a step that is longer than the run, and takes a third of the run', () => {
    const findings = listOf(neverDecays(runFor(step(2000), 1000)));
    expect(named(findings)).toEqual(['never-decays: warning']);
    expect(said(findings[0])).toContain('the same at all 1000 steps');
    expect(findings[0].fix).toEqual(step(333));
  });

  it('has nothing against a rate that changes, be it at the end', () => {
    expect(neverDecays(runAt(step(2), [0.1, 0.1, 0.01]))).toBeNull();
  });

  it('does not judge a run of one step, and takes a step at least', () => {
    expect(neverDecays(runFor(step(5), 1))).toBeNull();
    expect(neverDecays(runFor(step(5), 2))?.fix).toEqual(step(1));
  });

  it('lets all rates fall along a cosine where there is no size to change', () => {
    const spec = specOf('torch', 'ExponentialLR', { gamma: 1 });
    const fix = neverDecays(runFor(spec, 10))?.fix as ScheduleSpec;
    expect(fix.params.schedules).toMatchObject([spec, { name: 'cosine_decay_schedule' }]);
    const rates = learningRates(fix, 10);
    expect(rates[5]).toBeCloseTo(0.05, 6);
    expect(rates[10]).toBeCloseTo(0, 9);
  });

  it.each([
    ['torch', 'ConstantLR'],
    ['textbook', 'Constant'],
    ['caffe', 'fixed'],
    ['torch', 'ReduceLROnPlateau']
  ])('expects nothing else of %s.%s', (library, name) => {
    expect(neverDecays(runFor(specOf(library, name), 10))).toBeNull();
  });

  it('refuses a schedule that is not known', () => {
    let thrown: unknown = null;
    try {
      neverDecays(runFor(specOf('torch', 'NoSuchLR'), 10));
    } catch (error) {
      thrown = error;
    }
    expect(isTagged(thrown, 'invalid-schedule')).toBe(true);
  });
});
