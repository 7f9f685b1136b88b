import fc from 'fast-check';
import { indexBounds } from '../../src/figures/index-bounds';
import { MAX_POINTS, selectPoints } from '../../src/figures/select-points';

const anyLoss = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: 0, max: 50, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, 0) }
);
const anyLosses = fc
  // Many more than the limit: short arrays are drawn whole.
  .oneof(
    fc.array(anyLoss, { maxLength: 20 }),
    fc.array(anyLoss, { minLength: 300, maxLength: 600 })
  )
  .map(losses => Float64Array.from(losses));
const anyRange = fc.option(
  fc
    .tuple(
      fc.double({ min: -50, max: 650, noNaN: true }),
      fc.double({ min: 0, max: 650, noNaN: true })
    )
    .map(([low, span]) => [low, low + span] as const)
);
const anyLimit = fc.integer({ min: 20, max: 200 });

/** The worst ten by a full sort. */
function worstOf(losses: Float64Array, first: number, last: number): number[] {
  const inside = Array.from(losses.keys()).slice(first, last + 1);
  const finite = inside.filter(i => Number.isFinite(losses[i]));
  return finite.sort((a, b) => losses[b] - losses[a] || a - b).slice(0, 10);
}

describe('selectPoints', () => {
  it('keeps the limit, the range and the order, and draws no sample twice', () => {
    fc.assert(
      fc.property(anyLosses, anyLimit, anyRange, (losses, limit, range) => {
        const chosen = [...selectPoints(losses, limit, range)];
        const [low, high] = range ?? [-Infinity, Infinity];
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(chosen.every(i => i in losses && i >= low && i <= high)).toBe(true);
      })
    );
  });

  it('always holds the ten worst of the range, and the first ten that are not finite', () => {
    fc.assert(
      fc.property(anyLosses, anyLimit, anyRange, (losses, limit, range) => {
        const chosen = new Set(selectPoints(losses, limit, range));
        const { first, last } = indexBounds(losses.length, range);
        const inside = Array.from(losses.keys()).slice(first, Math.max(first, last + 1));
        const nonFinite = inside.filter(i => !Number.isFinite(losses[i])).slice(0, 10);
        const worst = last < first ? [] : worstOf(losses, first, last);
        expect([...worst, ...nonFinite].filter(i => !chosen.has(i))).toEqual([]);
      })
    );
  });

  it('draws everything where there is room', () => {
    fc.assert(
      fc.property(anyLosses, losses => {
        expect([...selectPoints(losses)]).toEqual(Array.from(losses.keys()));
      })
    );
  });

  it('draws every sample of a range that was zoomed far enough', () => {
    const losses = new Float64Array(100_000).fill(1);
    expect([...selectPoints(losses, 100, [41.5, 50])]).toEqual([
      42, 43, 44, 45, 46, 47, 48, 49, 50
    ]);
  });

  it('keeps outliers in both directions anywhere, and the density between', () => {
    const losses = Float64Array.from({ length: 100_000 }, (_, i) => 2 + (i % 7) / 10);
    losses[70_001] = 0.5;
    const chosen = selectPoints(losses);
    expect(chosen).toContain(70_001);
    expect(chosen.length).toBeGreaterThan(0.6 * MAX_POINTS);
    const middles = [...chosen].filter(i => i % 7 !== 0 && i % 7 !== 6);
    expect(middles.length / chosen.length).toBeGreaterThan(0.25);
  });

  it('chooses the same samples again', () => {
    const losses = Float64Array.from({ length: 10_000 }, (_, i) => Math.abs(Math.sin(i * i)));
    expect(selectPoints(losses, 500)).toEqual(selectPoints(losses, 500));
  });

  it('finds nothing beyond the samples', () => {
    expect(selectPoints(new Float64Array(5), 10, [7, 9])).toHaveLength(0);
    expect(selectPoints(new Float64Array(0))).toHaveLength(0);
  });
});
