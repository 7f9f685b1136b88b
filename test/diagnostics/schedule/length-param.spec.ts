import { lengthOf } from '../../../src/diagnostics/schedule/length-param';
import { bareSpec, specOf } from './schedule-run';

describe('lengthOf', () => {
  it.each([
    ['torch', 'CosineAnnealingLR', 'T_max'],
    ['torch', 'PolynomialLR', 'total_iters'],
    ['transformers', 'cosine', 'num_training_steps'],
    ['deepspeed', 'WarmupDecayLR', 'total_num_steps'],
    ['caffe', 'poly', 'max_iter']
  ])('reads the length of %s.%s off %s', (library, name, param) => {
    const spec = specOf(library, name, { [param]: 70 });
    expect(lengthOf(spec)).toEqual({ param, end: 70, offset: 0 });
  });

  it('adds what comes before, where the library counts the length from there', () => {
    const keras = specOf('keras', 'CosineDecay', {
      decay_steps: 90,
      warmup_steps: 10,
      warmup_target: 0.1
    });
    expect(lengthOf(keras)).toEqual({ param: 'decay_steps', end: 100, offset: 10 });
    const optax = specOf('optax', 'linear_schedule', { transition_steps: 5, transition_begin: 3 });
    expect(lengthOf(optax)).toEqual({ param: 'transition_steps', end: 8, offset: 3 });
    const alone = { decay_steps: 90, warmup_steps: 10 };
    expect(lengthOf(specOf('keras', 'CosineDecay', alone))?.end).toBe(90);
  });

  it('adds nothing where the length includes the warm-up', () => {
    const optax = { decay_steps: 100, warmup_steps: 10 };
    expect(lengthOf(specOf('optax', 'warmup_cosine_decay_schedule', optax))?.end).toBe(100);
    const linear = { num_training_steps: 100, num_warmup_steps: 10 };
    expect(lengthOf(specOf('transformers', 'linear', linear))?.end).toBe(100);
  });

  it('has none for a schedule that is cyclic, endless or not told its length', () => {
    const polynomial = (cycle: boolean) =>
      specOf('keras', 'PolynomialDecay', { decay_steps: 50, cycle });
    expect(lengthOf(polynomial(true))).toBeNull();
    expect(lengthOf(polynomial(false))?.end).toBe(50);
    expect(lengthOf(specOf('torch', 'StepLR', { T_max: 5, step_size: 5 }))).toBeNull();
    expect(lengthOf(specOf('torch', 'OneCycleLR', { total_steps: null, epochs: 3 }))).toBeNull();
  });

  it('does not mistake a schedule of the same name in another library', () => {
    expect(lengthOf(bareSpec('paddle', 'PolynomialLR', { total_iters: 5 }))).toBeNull();
  });
});
