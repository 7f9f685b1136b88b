import fc from 'fast-check';
import { rankSamples } from '../../src/figures/rank-samples';

const anyLoss = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 5e-324),
  // Agree in the upper half of their bits.
  fc.integer({ min: 0, max: 9 }).map(i => 2.3 + i * 1e-15)
);

describe('rankSamples', () => {
  it('orders as a comparison does: NaN first, then descending, ties by index', () => {
    fc.assert(
      fc.property(fc.array(anyLoss, { maxLength: 200 }), losses => {
        const key = (i: number): number => (Number.isNaN(losses[i]) ? 1 : 0);
        const slow = Array.from(losses.keys()).sort(
          (a, b) =>
            key(b) - key(a) || (losses[a] === losses[b] ? 0 : losses[b] - losses[a]) || a - b
        );
        expect([...rankSamples(Float64Array.from(losses))]).toEqual(slow);
      })
    );
  });

  it('ranks losses of samples', () => {
    expect([...rankSamples(Float64Array.of(0.1, 2, NaN, 2, Infinity))]).toEqual([2, 4, 1, 3, 0]);
  });
});
