import { completeSpec } from '../../../src/schedules/default-spec';
import { floorNotReached } from '../../../src/diagnostics/schedule/floor-not-reached';
import { named, said } from '../said';
import { listOf, runFor, specOf } from './schedule-run';

const cosine = (T_max: number) => specOf('torch', 'CosineAnnealingLR', { T_max });
const keras = (warmup_steps: number, decay_steps: number) =>
  specOf('keras', 'CosineDecay', { warmup_steps, decay_steps, warmup_target: 0.1 });

describe('floorNotReached', () => {
  it('tells where the run stops, and shortens the schedule to it', () => {
    const findings = listOf(floorNotReached(runFor(cosine(1500), 1000, 0.025)));
    expect(named(findings)).toEqual(['floor-not-reached: warning']);
    expect(said(findings[0])).toBe(
      'The schedule would come to its end at step 1500, but the run ends at step 1000, at the rate 0.025.'
    );
    expect(findings[0].fix).toEqual(cosine(1000));
  });

  it('has nothing against a schedule that ends with the run, or before', () => {
    expect(floorNotReached(runFor(cosine(1001), 1000))).not.toBeNull();
    expect(floorNotReached(runFor(cosine(1000), 1000))).toBeNull();
    expect(floorNotReached(runFor(cosine(10), 1000))).toBeNull();
  });

  it('leaves the steps of a warm-up out of the length where the library does', () => {
    const found = floorNotReached(runFor(keras(100, 950), 1000));
    expect(found?.message.values.end).toBe(1050);
    expect(found?.fix).toEqual(keras(100, 900));
  });

  it('has no length to advise where the warm-up alone takes the whole run', () => {
    expect(floorNotReached(runFor(keras(1000, 500), 1000))).toBeNull();
    expect(floorNotReached(runFor(keras(999, 500), 1000))?.fix).toEqual(keras(999, 1));
  });

  it('is silent of a schedule without an end', () => {
    expect(floorNotReached(runFor(specOf('torch', 'ExponentialLR'), 10))).toBeNull();
  });

  it('takes the usual phases where the shorter cycle has no step for its own', () => {
    const params = { total_steps: 20, pct_start: 1 };
    const spec = completeSpec(specOf('torch', 'OneCycleLR', params));
    expect(floorNotReached(runFor(spec, 10))?.fix?.params).toMatchObject({
      ...{ total_steps: 10, pct_start: 0.3 }
    });
  });
});
