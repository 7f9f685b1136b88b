import type { CodeLibrary } from '../../../../src/schedules/code/code-library';
import { translateCosine } from '../../../../src/schedules/code/natives/cosine';
import { distance, specOf } from './translated';

const PLAIN = [
  specOf('torch', 'CosineAnnealingLR', { T_max: 900, eta_min: 0.02 }),
  specOf('paddle', 'CosineAnnealingDecay', { T_max: 900, eta_min: 0.02 }),
  specOf('keras', 'CosineDecay', { decay_steps: 900, alpha: 0.2 }),
  specOf('optax', 'cosine_decay_schedule', { decay_steps: 900, alpha: 0.2 }),
  specOf('transformers', 'cosine', { num_warmup_steps: 0, num_training_steps: 900 }),
  specOf('transformers', 'cosine_with_min_lr', { num_warmup_steps: 0, min_lr_rate: 0.2 }),
  specOf('timm', 'CosineLRScheduler', { t_initial: 900, lr_min: 0.02 })
];
const WARM = [
  specOf('torch', 'SequentialLR'),
  specOf('keras', 'CosineDecay', { warmup_target: 0.3, warmup_steps: 40 }),
  specOf('optax', 'warmup_cosine_decay_schedule', { init_value: 0.01, end_value: 0.002 }),
  specOf('timm', 'CosineLRScheduler', {
    ...{ warmup_t: 30, warmup_lr_init: 0.01, warmup_prefix: true }
  })
];

describe('translateCosine', () => {
  it.each(PLAIN)('keeps the curve of $library.$name', spec => {
    for (const library of ['torch', 'keras', 'optax', 'transformers', 'timm'] as const) {
      expect(distance(translateCosine, spec, library)).toBeLessThan(1e-6);
    }
  });

  it.each(WARM)('keeps the curve of $library.$name after a warm-up', spec => {
    for (const library of ['torch', 'keras', 'optax', 'timm'] as const) {
      expect(distance(translateCosine, spec, library)).toBeLessThan(1e-6);
    }
  });

  it('warms up from 0 where the library can', () => {
    const cosine = specOf('transformers', 'cosine');
    const libraries: readonly CodeLibrary[] = ['keras', 'optax', 'timm', 'transformers'];
    libraries.forEach(library =>
      expect(distance(translateCosine, cosine, library)).toBeLessThan(1e-6)
    );
    expect(translateCosine(cosine, 'torch')).toEqual([]);
    expect(translateCosine(WARM[0], 'transformers')).toEqual([]);
  });

  it('leaves what is no half wave alone', () => {
    const others = [
      specOf('transformers', 'cosine', { num_cycles: 2 }),
      specOf('optax', 'cosine_decay_schedule', { exponent: 2 }),
      specOf('optax', 'warmup_cosine_decay_schedule', { exponent: 2 }),
      specOf('timm', 'CosineLRScheduler', { k_decay: 2 }),
      specOf('timm', 'CosineLRScheduler', { cycle_limit: 2 }),
      specOf('timm', 'CosineLRScheduler', { warmup_t: 9, warmup_prefix: false })
    ];
    expect(others.flatMap(spec => translateCosine(spec, 'optax'))).toEqual([]);
  });
});
