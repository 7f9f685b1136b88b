import fc from 'fast-check';
import { worstSamples } from '../../src/analysis/worst-samples';

describe('worstSamples', () => {
  it('is the beginning of a full sort: NaN first, and of equal losses the earlier sample', () => {
    const loss = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(NaN, Infinity));
    fc.assert(
      fc.property(fc.array(loss, { maxLength: 60 }), losses => {
        const rank = (value: number) => (Number.isNaN(value) ? 2 : value === Infinity ? 1 : 0);
        const sorted = [...losses.keys()].sort(
          (a, b) =>
            rank(losses[b]) - rank(losses[a]) ||
            (Number.isFinite(losses[a]) && Number.isFinite(losses[b])
              ? losses[b] - losses[a]
              : 0) ||
            a - b
        );
        expect([...worstSamples(Float64Array.from(losses), 10)]).toEqual(sorted.slice(0, 10));
      })
    );
  });
});
