import { warmupStableDecay } from '../../../src/schedules/transformers/warmup-stable-decay';
import { expectRates, ratesTo } from '../rates-at';

describe('warmupStableDecay', () => {
  const params = {
    lr: 1,
    num_warmup_steps: 2,
    num_stable_steps: 3,
    num_decay_steps: 4,
    decay_type: 'linear',
    min_lr_ratio: 0.2
  };
  const rates = { 0: 0.2, 1: 0.6, 2: 1, 4: 1, 5: 1, 6: 0.8, 7: 0.6, 8: 0.4, 9: 0.2, 50: 0.2 };

  it('rises from its floor, stays, and falls to it', () => {
    expectRates(warmupStableDecay, params, rates);
  });

  it('finds the stable steps from all steps', () => {
    const all = { ...params, num_stable_steps: null, num_training_steps: 9 };
    expectRates(warmupStableDecay, all, rates);
  });

  it('refuses to be told neither', () => {
    const neither = { num_stable_steps: null, num_training_steps: null };
    expect(() => ratesTo(1, warmupStableDecay, neither)).toThrow(
      'one of num_training_steps and num_stable_steps must be set'
    );
  });

  const shape = { lr: 1, num_warmup_steps: 4, num_stable_steps: 0, num_decay_steps: 4 };
  const late = 1 - Math.sqrt(0.75);

  it.each([
    ['linear', { 1: 0.25, 2: 0.5, 3: 0.75 }],
    ['cosine', { 1: (1 - Math.SQRT1_2) / 2, 2: 0.5, 3: (1 + Math.SQRT1_2) / 2 }],
    ['1-sqrt', { 1: late, 2: 1 - Math.SQRT1_2, 3: 0.5 }]
  ])('warms up in the shape %s', (warmup_type, expected) => {
    expectRates(warmupStableDecay, { ...shape, warmup_type }, { 0: 0, ...expected, 4: 1 });
  });

  it.each([
    ['linear', { 5: 0.75, 6: 0.5, 7: 0.25 }],
    ['cosine', { 5: (1 + Math.SQRT1_2) / 2, 6: 0.5, 7: (1 - Math.SQRT1_2) / 2 }],
    ['1-sqrt', { 5: 0.5, 6: 1 - Math.SQRT1_2, 7: late }]
  ])('decays in the shape %s', (decay_type, expected) => {
    expectRates(warmupStableDecay, { ...shape, decay_type }, { 4: 1, ...expected, 8: 0 });
  });
});
