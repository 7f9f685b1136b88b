import { warmupOf } from '../../../src/diagnostics/schedule/warmup-param';
import { bareSpec, specOf } from './schedule-run';

describe('warmupOf', () => {
  it.each([
    ['transformers', 'linear', 'num_warmup_steps'],
    ['keras', 'CosineDecay', 'warmup_steps'],
    ['timm', 'CosineLRScheduler', 'warmup_t'],
    ['deepspeed', 'WarmupLR', 'warmup_num_steps'],
    ['combine', 'Warmup', 'steps']
  ])('reads the warm-up of %s.%s off %s', (library, name, param) => {
    expect(warmupOf(specOf(library, name, { [param]: 7 }))).toEqual({ param, steps: 7 });
  });

  it('takes steps for a warm-up in Warmup only', () => {
    expect(warmupOf(specOf('combine', 'Scale', { steps: 7 }))).toBeNull();
    expect(warmupOf(bareSpec('torch', 'Warmup', { steps: 7 }))).toBeNull();
  });

  it('has none where it takes no step, or no number says how many', () => {
    const linear = (num_warmup_steps: number | null) =>
      specOf('transformers', 'linear', { num_warmup_steps });
    expect(warmupOf(linear(0))).toBeNull();
    expect(warmupOf(linear(-1))).toBeNull();
    expect(warmupOf(linear(NaN))).toBeNull();
    expect(warmupOf(linear(null))).toBeNull();
    expect(warmupOf(specOf('torch', 'StepLR'))).toBeNull();
  });
});
