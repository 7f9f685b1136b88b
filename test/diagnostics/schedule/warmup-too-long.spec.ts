import { completeSpec } from '../../../src/schedules/default-spec';
import { warmupTooLong } from '../../../src/diagnostics/schedule/warmup-too-long';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { named, said } from '../said';
import { listOf, runFor, specOf } from './schedule-run';

const linear = (num_warmup_steps: number) =>
  completeSpec(specOf('transformers', 'linear', { num_warmup_steps, num_training_steps: 500 }));

describe('warmupTooLong', () => {
  it('advises a tenth of the run, and leaves the rest of the schedule alone', () => {
    const findings = listOf(warmupTooLong(runFor(linear(2000), 1000)));
    expect(named(findings)).toEqual(['warmup-too-long: warning']);
    expect(said(findings[0])).toBe(
      'The warm-up takes 2000 steps, but the run has 1000: the base rate is never reached.'
    );
    expect(findings[0].fix).toEqual(linear(100));
  });

  it('lets the warm-up end before the last step', () => {
    expect(warmupTooLong(runFor(linear(1000), 1000))).not.toBeNull();
    expect(warmupTooLong(runFor(linear(999), 1000))).toBeNull();
  });

  it('advises a step at least, and names the parameter of the library', () => {
    const found = warmupTooLong(
      runFor(completeSpec(specOf('timm', 'TanhLRScheduler', { warmup_t: 9 })), 4)
    );
    expect(found?.remedy?.values).toEqual({ param: 'warmup_t', value: 1 });
  });

  it('leaves the warm-up out of a run of one step, or says so where that cannot be', () => {
    expect(warmupTooLong(runFor(linear(2000), 1))?.fix).toEqual(linear(0));
    const warmed = completeSpec(specOf('combine', 'Warmup'));
    expect(warmupTooLong(runFor(warmed, 1))?.fix).toEqual(warmed.params.schedule);
    const found = warmupTooLong(runFor(completeSpec(specOf('deepspeed', 'WarmupLR')), 1));
    expect([found?.fix, found?.remedy?.template]).toEqual([
      null,
      'Take a schedule without a warm-up, or more steps.'
    ]);
  });

  it('does not divide by zero: polynomial needs a step after its warm-up', () => {
    const params = { num_warmup_steps: 17, num_training_steps: 1 };
    const spec = completeSpec(specOf('transformers', 'polynomial', params));
    expect(warmupTooLong(runFor(spec, 10))?.fix?.params.num_warmup_steps).toBe(0);
  });

  it('is silent where nothing warms up', () => {
    expect(warmupTooLong(runFor(linear(0), 10))).toBeNull();
    expect(warmupTooLong(runFor(specOf('torch', 'StepLR'), 10))).toBeNull();
  });

  it('shortens those within as well, and leaves a rest that has steps enough for what follows', () => {
    const warm = (steps: number, schedule: ScheduleSpec) =>
      completeSpec(specOf('combine', 'Warmup', { steps, schedule }));
    const found = warmupTooLong(runFor(warm(688, linear(100)), 10));
    expect(found?.remedy).toEqual({ template: 'Mend it in {count} places', values: { count: 2 } });
    expect(found?.fix).toEqual(warm(1, linear(1)));
    const short = { total_steps: 26, phase_pct: 1 };
    const cycle = completeSpec(specOf('paddle', 'OneCycleLR', short));
    expect(warmupTooLong(runFor(warm(412, cycle), 100))?.fix).toEqual(warm(99, cycle));
  });
});
