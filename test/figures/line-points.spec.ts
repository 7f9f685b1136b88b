import { linePoints, yExtent } from '../../src/figures/line-points';

const values = Float64Array.from({ length: 10_000 }, (_, i) => 1 / (1 + i));

describe('linePoints', () => {
  it('draws what a screen shows, and of a zoom no more', () => {
    expect(linePoints(values, null).x.length).toBeLessThanOrEqual(800);
    expect(linePoints(values, [5, 8]).x).toEqual(Float64Array.of(4, 5, 6, 7, 8, 9));
  });

  it('gives the same arrays again for the same zoom', () => {
    const { x, y } = linePoints(values, null);
    expect(linePoints(values, null)).toEqual({ x, y });
    expect(linePoints(values, null).x).toBe(x);
    expect(linePoints(values, [1, 2]).x).not.toBe(x);
    expect(linePoints(values, [1, 3]).x).toHaveLength(5);
  });
});

describe('yExtent', () => {
  const lines = [Float64Array.of(0, 2), Float64Array.of(-1, 0.5)].map(y => ({ x: y, y }));

  it('is that of all lines', () => {
    expect(yExtent(lines, 'linear')).toEqual([-1, 2]);
    expect(yExtent([], 'linear')).toBeNull();
  });

  it('leaves out on a log axis what it cannot show', () => {
    expect(yExtent(lines, 'log')).toEqual([0.5, 2]);
  });
});
