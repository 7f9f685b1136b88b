import fc from 'fast-check';
import { confusedPairs } from '../../src/evaluation/confused-pairs';
import { confusionMatrix } from '../../src/evaluation/confusion-matrix';

describe('confusedPairs', () => {
  it('are the most frequent first, of equal ones the lower classes', () => {
    const predictions = Int32Array.of(1, 1, 0, 2, 2, 0);
    const targets = Int32Array.of(0, 0, 1, 1, 2, -1);
    expect(confusedPairs(predictions, targets, 3, 5)).toEqual([
      { target: 0, prediction: 1, count: 2 },
      { target: 1, prediction: 0, count: 1 },
      { target: 1, prediction: 2, count: 1 }
    ]);
    expect(confusedPairs(predictions, targets, 3, 1)).toHaveLength(1);
  });

  it('are what lies beside the diagonal of the confusion matrix', () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -1, max: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(pairs, samples => {
        const predictions = Int32Array.from(samples, ([prediction]) => prediction);
        const targets = Int32Array.from(samples, ([, target]) => target);
        const matrix = confusionMatrix(predictions, targets, 4);
        const found = confusedPairs(predictions, targets, 4, 16);
        found.forEach(({ target, prediction, count }) => {
          expect(matrix[4 * target + prediction]).toBe(count);
        });
        const beside = matrix.filter((count, i) => count > 0 && Math.floor(i / 4) !== i % 4);
        expect(found).toHaveLength(beside.length);
      })
    );
  });

  it('tells many classes apart', () => {
    const [pair] = confusedPairs(Int32Array.of(999_999), Int32Array.of(999_998), 1_000_000, 1);
    expect(pair).toEqual({ target: 999_998, prediction: 999_999, count: 1 });
  });
});
