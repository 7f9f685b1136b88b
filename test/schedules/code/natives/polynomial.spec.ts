import type { CodeLibrary } from '../../../../src/schedules/code/code-library';
import { translatePolynomial } from '../../../../src/schedules/code/natives/polynomial';
import { distance, specOf } from './translated';

const SPECS = [
  specOf('torch', 'PolynomialLR', { total_iters: 700, power: 2 }),
  specOf('torch', 'LinearLR', { start_factor: 1, end_factor: 0.2, total_iters: 700 }),
  specOf('keras', 'PolynomialDecay', { decay_steps: 700 }),
  specOf('optax', 'linear_schedule', { transition_steps: 700, end_value: 0.01 }),
  specOf('optax', 'polynomial_schedule', { transition_steps: 900 }),
  specOf('transformers', 'linear', { num_warmup_steps: 0 }),
  specOf('transformers', 'polynomial', { num_warmup_steps: 0 }),
  specOf('timm', 'PolyLRScheduler', { t_initial: 900 }),
  specOf('paddle', 'PolynomialDecay', { decay_steps: 900 }),
  specOf('caffe', 'poly', { max_iter: 900 })
];

describe('translatePolynomial', () => {
  it.each(SPECS)('keeps the curve of $library.$name', spec => {
    for (const library of ['torch', 'keras', 'optax', 'transformers', 'timm'] as const) {
      // The root of what is left of a float32 share is coarse, just before the end.
      expect(distance(translatePolynomial, spec, library)).toBeLessThan(1e-5);
    }
  });

  it('keeps the warm-up where the library can', () => {
    const linear = specOf('transformers', 'linear');
    const poly = { warmup_t: 30, warmup_lr_init: 0.01, warmup_prefix: true };
    const cases: readonly (readonly [typeof linear, CodeLibrary])[] = [
      [linear, 'optax'],
      [linear, 'timm'],
      [specOf('timm', 'PolyLRScheduler', poly), 'torch'],
      [specOf('timm', 'PolyLRScheduler', poly), 'optax']
    ];
    cases.forEach(([spec, library]) =>
      expect(distance(translatePolynomial, spec, library)).toBeLessThan(1e-6)
    );
    expect(translatePolynomial(linear, 'keras')).toEqual([]);
    expect(translatePolynomial(linear, 'torch')).toEqual([]);
  });

  it('takes a rise for the warm-up that it is', () => {
    const rise = specOf('optax', 'warmup_constant_schedule');
    const [found] = translatePolynomial(rise, 'transformers');
    expect(found.name).toBe('constant_with_warmup');
    expect(distance(translatePolynomial, rise, 'transformers')).toBeLessThan(1e-6);
    expect(
      distance(translatePolynomial, specOf('transformers', 'constant_with_warmup'), 'optax')
    ).toBeLessThan(1e-6);
  });

  it('leaves cycles, delays and other powers alone', () => {
    const cycle = specOf('keras', 'PolynomialDecay', { cycle: true });
    expect(translatePolynomial(cycle, 'optax')).toEqual([]);
    const late = specOf('optax', 'linear_schedule', { transition_begin: 5 });
    expect(translatePolynomial(late, 'keras')).toEqual([]);
    const floor = specOf('keras', 'PolynomialDecay', { power: 2 });
    expect(translatePolynomial(floor, 'torch')).toEqual([]);
  });
});
