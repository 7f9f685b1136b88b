import fc from 'fast-check';
import { topKAccuracy } from '../../src/evaluation/top-k-accuracy';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';

describe('topKAccuracy', () => {
  it.each(CLASSES.rows)('is that of scikit-learn: $name', example => {
    const { targetRanks } = rowStatistics(rowsOfCase(example), indicesOf(example));
    expectClose(
      example.topK.map(({ k }) => topKAccuracy(targetRanks, k)),
      example.topK.map(({ accuracy }) => accuracy),
      1e-15
    );
  });

  it('never falls with k, and is 1 for all classes', () => {
    const anyRanks = fc.array(fc.integer({ min: -1, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyRanks, ranks => {
        const counted = Int32Array.from([...ranks, 0]);
        const shares = Array.from({ length: 10 }, (_, k) => topKAccuracy(counted, k + 1));
        expect(shares.every((share, i) => i === 0 || share >= shares[i - 1])).toBe(true);
        expect(shares[9]).toBe(1);
      })
    );
  });

  it('leaves out samples without a class, and is NaN of none', () => {
    expect(topKAccuracy(Int32Array.of(0, 3, -1), 2)).toBe(0.5);
    expect(topKAccuracy(Int32Array.of(-1), 2)).toBeNaN();
  });
});
