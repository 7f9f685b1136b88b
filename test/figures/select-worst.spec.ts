import fc from 'fast-check';
import { selectWorst } from '../../src/figures/select-worst';

const anyLosses = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(NaN, Infinity)), {
    minLength: 30,
    maxLength: 80
  })
  .map(losses => Float64Array.from(losses));

describe('selectWorst', () => {
  it('finds what a full sort finds, the earlier of ties', () => {
    fc.assert(
      fc.property(anyLosses, fc.integer({ min: 0, max: 30 }), (losses, count) => {
        const sorted = Array.from(losses.keys())
          .filter(i => Number.isFinite(losses[i]))
          .sort((a, b) => losses[b] - losses[a] || a - b)
          .slice(0, count);
        const found = selectWorst(losses, count, 0, losses.length - 1);
        expect([...found].sort((a, b) => a - b)).toEqual(sorted.sort((a, b) => a - b));
      })
    );
  });

  it('looks between first and last only', () => {
    expect([...selectWorst(Float64Array.of(9, 1, 5, 3, 8), 2, 1, 3)].sort()).toEqual([2, 3]);
  });
});
