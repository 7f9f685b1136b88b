import { overTooEarly } from '../../../src/diagnostics/schedule/over-too-early';
import { named, said } from '../said';
import { listOf, runFor, specOf } from './schedule-run';

const linear = (num_training_steps: number) =>
  specOf('transformers', 'linear', { num_training_steps, num_warmup_steps: 10 });

describe('overTooEarly', () => {
  it('warns where the rest of the run has the rate 0', () => {
    const findings = listOf(overTooEarly(runFor(linear(700), 1000, 0)));
    expect(named(findings)).toEqual(['over-too-early: warning']);
    expect(said(findings[0])).toBe(
      'The schedule is over at step 700: the last 300 steps have the rate 0 and learn nothing.'
    );
    expect(findings[0].fix).toEqual(linear(1000));
  });

  it('only tells where the rest has a low rate', () => {
    const findings = listOf(overTooEarly(runFor(linear(700), 1000, 1e-4)));
    expect(named(findings)).toEqual(['over-too-early: info']);
    expect(said(findings[0])).toContain('the last 300 steps stay at the rate 0.0001.');
  });

  it('spares the last twentieth of the run', () => {
    expect(overTooEarly(runFor(linear(950), 1000, 0))).toBeNull();
    expect(overTooEarly(runFor(linear(949), 1000, 0))).not.toBeNull();
    expect(overTooEarly(runFor(linear(1500), 1000, 0))).toBeNull();
  });

  it('leaves to others what rises again or raises', () => {
    const cosine = specOf('torch', 'CosineAnnealingLR', { T_max: 100 });
    const oneCycle = specOf('torch', 'OneCycleLR', { total_steps: 100 });
    expect(overTooEarly(runFor(cosine, 1000, 0))).toBeNull();
    expect(overTooEarly(runFor(oneCycle, 1000, 0))).toBeNull();
  });

  it('does not count the warm-up as a part of the length where Keras does not', () => {
    const keras = (decay_steps: number) =>
      specOf('keras', 'CosineDecay', { decay_steps, warmup_steps: 200, warmup_target: 0.1 });
    const found = overTooEarly(runFor(keras(300), 1000, 0));
    expect(found?.message.values).toMatchObject({ end: 500, left: 500 });
    expect(found?.fix).toEqual(keras(800));
  });
});
