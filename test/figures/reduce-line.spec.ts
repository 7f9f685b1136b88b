import fc from 'fast-check';
import { reduceLine } from '../../src/figures/reduce-line';

const anyLine = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.double({ noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(NaN) }
    ),
    {
      maxLength: 300
    }
  )
  .map(values => Float64Array.from(values));

describe('reduceLine', () => {
  it('keeps both ends and both extremes, in order and within the limit', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 4, max: 100 }), (values, limit) => {
        const chosen = [...reduceLine(values, limit)];
        const finite = Array.from(values.keys()).filter(i => Number.isFinite(values[i]));
        const heights = chosen.map(i => values[i]);
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(heights.every(Number.isFinite)).toBe(true);
        if (finite.length > 0) {
          expect(Math.max(...heights)).toBe(Math.max(...finite.map(i => values[i])));
          expect(Math.min(...heights)).toBe(Math.min(...finite.map(i => values[i])));
        }
        expect(
          [0, values.length - 1].every(end => !finite.includes(end) || chosen.includes(end))
        ).toBe(true);
      })
    );
  });

  it('keeps a line that fits as it is', () => {
    expect([...reduceLine(Float64Array.of(1, 2, 1, 5), 4)]).toEqual([0, 1, 2, 3]);
  });

  it('goes one point beyond each end of a range', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => i);
    expect([...reduceLine(values, 50, [10.2, 12.9])]).toEqual([10, 11, 12, 13]);
    expect([...reduceLine(values, 50, [200, 300])]).toEqual([99]);
  });

  it('keeps a single spike in a million steps', () => {
    const values = new Float64Array(1_000_000).fill(0.1);
    values[654_321] = 7;
    expect(reduceLine(values, 600)).toContain(654_321);
  });
});
