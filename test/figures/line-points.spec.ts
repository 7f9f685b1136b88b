import { linePoints, yExtent } from '../../src/figures/line-points';
import { plainStyle } from './plain-style';

const options = {
  ...plainStyle,
  scale: 'linear',
  numSteps: 9999,
  step: null,
  range: null
} as const;
const values = Float64Array.from({ length: 10_000 }, (_, i) => 1 / (1 + i));

describe('linePoints', () => {
  it('draws no more points than the width shows', () => {
    expect(linePoints(values, { ...options, width: 280 }).x.length).toBeLessThanOrEqual(560);
    expect(linePoints(values, { ...options, range: [5, 8] }).x).toEqual(
      Float64Array.of(4, 5, 6, 7, 8, 9)
    );
  });

  it('gives the same arrays again while only the step moves', () => {
    const { x, y } = linePoints(values, options);
    const again = linePoints(values, { ...options, step: 7 });
    expect(again.x).toBe(x);
    expect(again.y).toBe(y);
    expect(linePoints(values, { ...options, range: [1, 2] }).x).not.toBe(x);
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
