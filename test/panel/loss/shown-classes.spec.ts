import { array, assert, double, integer, option, property } from 'fast-check';
import type { SampleDetail } from '../../../src/analysis/types';
import { shownClasses } from '../../../src/panel/loss/shown-classes';

function sample(probabilities: readonly number[], target: number | null): SampleDetail {
  return {
    index: 0,
    position: [0],
    logits: new Float64Array(probabilities.length),
    max: 0,
    exponentials: Float64Array.from(probabilities),
    sum: 1,
    logSumExp: 0,
    probabilities: Float64Array.from(probabilities),
    targets: null,
    target,
    prediction: 0,
    entropy: 0,
    margin: 0,
    rank: null,
    loss: null,
    share: null
  };
}

describe('shownClasses', () => {
  it('shows all of few', () => {
    expect(shownClasses(sample([0.1, 0.7, 0.2], 2))).toEqual([0, 1, 2]);
    expect(shownClasses(sample(Array(12).fill(1 / 12), 0))).toHaveLength(12);
  });

  it('shows the most probable of many, in class order', () => {
    const probabilities = Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? k : 0));
    expect(shownClasses(sample(probabilities, 18))).toEqual([0, 1, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  });

  it('always shows the target', () => {
    const probabilities = Array.from({ length: 100 }, (_, k) => k);
    const shown = shownClasses(sample(probabilities, 3));
    expect(shown).toHaveLength(12);
    expect(shown[0]).toBe(3);
  });

  it('has room for each, no class twice, none less probable than one that is left out', () => {
    const probability = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(
        array(probability, { minLength: 1, maxLength: 200 }),
        option(integer({ min: 0, max: 199 })),
        (probabilities, wanted) => {
          const target = wanted === null ? null : wanted % probabilities.length;
          const shown = shownClasses(sample(probabilities, target));
          expect(shown.length).toBeLessThanOrEqual(12);
          expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(shown);
          expect(target === null || shown.includes(target)).toBe(true);
          const least = Math.min(...shown.filter(k => k !== target).map(k => probabilities[k]));
          const left = probabilities.filter((_, k) => !shown.includes(k));
          expect(left.every(other => other <= least)).toBe(true);
        }
      )
    );
  });
});
