import { firstRateZero } from '../../../src/diagnostics/schedule/first-rate-zero';
import { completeSpec } from '../../../src/schedules/default-spec';
import { named } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const linear = specOf('transformers', 'linear', { num_warmup_steps: 2 });
const warmup = (shape: string, count_from = '0') =>
  completeSpec(specOf('combine', 'Warmup', { steps: 2, shape, count_from }));

describe('firstRateZero', () => {
  it('is about the first rate only', () => {
    expect(named(listOf(firstRateZero(runAt(linear, [0, 0.1]))))).toEqual([
      'first-rate-zero: info'
    ]);
    expect(firstRateZero(runAt(linear, [1e-12, 0, 0]))).toBeNull();
    expect(firstRateZero(runAt(linear, []))).toBeNull();
  });

  it('has no remedy for a schedule that is refused', () => {
    const refused = { ...linear, params: {} };
    expect(firstRateZero(runAt(refused, [0, 0.1]))).toMatchObject({ remedy: null, fix: null });
  });

  it('counts a warm-up from 1, but for one that is constant', () => {
    const found = firstRateZero(runAt(warmup('linear'), [0, 0.1]));
    expect(found?.remedy?.template).toBe('Count the warm-up from 1');
    expect(found?.fix).toEqual(warmup('linear', '1'));
    expect(firstRateZero(runAt(warmup('constant'), [0, 0, 0.1]))?.fix?.name).toBe('Shift');
  });

  it('takes the sister of cosine_with_min_lr that counts from 1', () => {
    const params = { num_warmup_steps: 2 };
    const spec = completeSpec(specOf('transformers', 'cosine_with_min_lr', params));
    expect(firstRateZero(runAt(spec, [0, 0.1]))?.fix).toEqual(
      completeSpec(specOf('transformers', 'cosine_warmup_with_min_lr', params))
    );
  });

  it('begins at the first rate that is not 0, where the library has a parameter for that', () => {
    const spec = completeSpec(specOf('timm', 'CosineLRScheduler', { warmup_t: 4 }));
    const found = firstRateZero(runAt(spec, [0, 0.025, 0.05]));
    expect(found?.remedy).toEqual({ template: 'Begin at {rate}', values: { rate: '0.025' } });
    expect(found?.fix?.params.warmup_lr_init).toBe(0.025);
  });

  it('begins with its step 1 where nothing else makes the first rate more than 0', () => {
    const spec = completeSpec(specOf('transformers', 'linear', { num_warmup_steps: 2 }));
    const found = firstRateZero(runAt(spec, [0, 0.05, 0.1]));
    expect(found?.remedy).toEqual({ template: 'Begin with its step {step}', values: { step: 1 } });
    expect(found?.fix).toEqual(specOf('combine', 'Shift', { offset: 1, schedule: spec }));
  });

  it('leaves a rate that is always 0 to the check that is for it', () => {
    expect(firstRateZero(runAt(linear, [0, 0]))).toBeNull();
  });
});
