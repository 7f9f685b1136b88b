import fc from 'fast-check';
import { lossHistogram } from '../../src/analysis/loss-histogram';

const EMPTY = { edges: new Float64Array(0), counts: new Float64Array(0) };

const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);

describe('lossHistogram', () => {
  it('counts every finite loss once, within 10 to 60 equal bins', () => {
    const loss = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(NaN, Infinity, 0, 1, 1 + 2 ** -52, 5e-324, 1e-300)
    );
    fc.assert(
      fc.property(fc.array(loss, { minLength: 1, maxLength: 300 }), losses => {
        const histogram = lossHistogram(Float64Array.from(losses));
        const finite = losses.filter(Number.isFinite);
        if (histogram === null) {
          return finite.length === 0;
        }
        const { edges, counts } = histogram;
        expect(total(counts)).toBe(finite.length);
        expect(edges.length).toBe(counts.length + 1);
        expect(counts.length).toBeGreaterThanOrEqual(10);
        expect(counts.length).toBeLessThanOrEqual(60);
        expect(edges[0]).toBeLessThanOrEqual(Math.min(...finite));
        expect(edges[counts.length]).toBeGreaterThanOrEqual(Math.max(...finite));
        expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1])).toBe(true);
        return true;
      })
    );
  });

  it('puts each loss into its bin, the greatest into the last', () => {
    const losses = Float64Array.from({ length: 100 }, (_, i) => i);
    const { edges, counts } = lossHistogram(losses) ?? EMPTY;
    expect(counts.length).toBe(10);
    expect([...counts]).toEqual(new Array(10).fill(10));
    expect(edges[0]).toBe(0);
    expect(edges[10]).toBe(99);
  });

  it('follows Freedman and Diaconis between its limits', () => {
    // the range is twice the IQR, hence ∛n bins
    const even = (length: number) => lossHistogram(Float64Array.from({ length }, (_, i) => i));
    expect(even(8000)?.counts.length).toBe(20);
    expect(even(1_000_000)?.counts.length).toBe(60);
  });

  it('surrounds losses that are all equal', () => {
    const { edges, counts } = lossHistogram(new Float64Array(5).fill(0.7)) ?? EMPTY;
    expect(edges[0]).toBeCloseTo(0.2, 12);
    expect(edges[10]).toBeCloseTo(1.2, 12);
    expect(total(counts)).toBe(5);
  });

  it('is null without a finite loss', () => {
    expect(lossHistogram(Float64Array.of(NaN, Infinity))).toBeNull();
    expect(lossHistogram(new Float64Array(0))).toBeNull();
  });
});
