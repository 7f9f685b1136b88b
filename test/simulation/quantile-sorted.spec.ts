import { quantileSorted } from '../../src/simulation/quantile-sorted';

describe('quantileSorted', () => {
  it.each([
    [0, 1],
    [0.1, 1.3],
    [0.25, 1.75],
    [0.5, 3],
    [0.9, 8.2],
    [1, 10]
  ])('is at %d what numpy.quantile is: %d', (q, expected) => {
    expect(quantileSorted(Float64Array.of(1, 2, 4, 10), q)).toBeCloseTo(expected, 14);
  });

  it('is the only value of one, wherever it is asked for', () => {
    expect([0, 0.1, 0.5, 1].map(q => quantileSorted(Float64Array.of(7), q))).toEqual([7, 7, 7, 7]);
  });

  it.each([0, 0.5, 1])('is NaN at %d without values', q => {
    expect(quantileSorted(new Float64Array(0), q)).toBeNaN();
  });

  it('is as great as a loss without end on its upper side, and finite at the value below', () => {
    const values = Float64Array.of(1, 2, Infinity);
    expect(quantileSorted(values, 0.5)).toBe(2);
    expect(quantileSorted(values, 0.9)).toBe(Infinity);
    expect(quantileSorted(Float64Array.of(1, 2, NaN), 0.9)).toBeNaN();
  });
});
