import { firstRateZero } from '../../../src/diagnostics/schedule/first-rate-zero';
import { named } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const linear = specOf('transformers', 'linear', { num_warmup_steps: 2 });
const warmup = (shape: string) => specOf('combine', 'Warmup', { steps: 2, shape, count_from: '0' });

describe('firstRateZero', () => {
  it('is about the first rate only', () => {
    expect(named(listOf(firstRateZero(runAt(linear, [0, 0.1]))))).toEqual([
      'first-rate-zero: info'
    ]);
    expect(firstRateZero(runAt(linear, [1e-12, 0, 0]))).toBeNull();
    expect(firstRateZero(runAt(linear, []))).toBeNull();
  });

  it('has no remedy where the library has none', () => {
    expect(firstRateZero(runAt(linear, [0, 0.1]))).toMatchObject({ remedy: null, fix: null });
  });

  it('counts a warm-up from 1, but for one that is constant', () => {
    const found = firstRateZero(runAt(warmup('linear'), [0, 0.1]));
    expect(found?.remedy?.template).toBe('Count the warm-up from 1');
    expect(found?.fix).toEqual(
      specOf('combine', 'Warmup', { steps: 2, shape: 'linear', count_from: '1' })
    );
    expect(firstRateZero(runAt(warmup('constant'), [0, 0]))?.fix).toBeNull();
  });

  it('takes the sister of cosine_with_min_lr that counts from 1', () => {
    const spec = specOf('transformers', 'cosine_with_min_lr', { num_warmup_steps: 2 });
    expect(firstRateZero(runAt(spec, [0, 0.1]))?.fix).toEqual(
      specOf('transformers', 'cosine_warmup_with_min_lr', {
        num_warmup_steps: 2,
        warmup_lr_rate: null
      })
    );
  });
});
