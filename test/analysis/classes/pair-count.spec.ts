import { pairCount } from '../../../src/analysis/classes/pair-count';

const PAIRS = [{ target: 1, prediction: 0, count: 7 }];

describe('pairCount', () => {
  it('reads the matrix where there is one', () => {
    const matrix = Int32Array.of(1, 2, 3, 4);
    expect(pairCount({ numClasses: 2, matrix, pairs: [] }, 1, 0)).toBe(3);
    expect(pairCount({ numClasses: 2, matrix, pairs: PAIRS }, 0, 1)).toBe(2);
  });

  it('reads the list of many classes, which does not tell of rare pairs', () => {
    const confusion = { numClasses: 1000, matrix: null, pairs: PAIRS };
    expect(pairCount(confusion, 1, 0)).toBe(7);
    expect(pairCount(confusion, 0, 1)).toBeNull();
  });
});
