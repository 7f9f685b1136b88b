import { linePath } from '../../../src/panel/plotly/line-path';

const double = (value: number): number => 2 * value;
const down = (value: number): number => 100 - value;

describe('linePath', () => {
  it('joins the points', () => {
    const points = { x: [0, 1, 2], y: [1, 2.345678, 4] };
    expect(linePath(points, double, down, 'linear')).toBe('M0,99L2,97.65L4,96');
  });

  it('holds each height until the next point', () => {
    const points = { x: [0, 5, 9], y: [1, 1, 4] };
    expect(linePath(points, double, down, 'hv')).toBe('M0,99H10V99H18V96');
  });

  it.each(['linear', 'hv'] as const)(
    'leaves out what does not show, but never the end: %s',
    shape => {
      const points = { x: [0, 0.1, 0.2, 5, 5.1], y: [1, 1.1, 1.2, 9, 9.1] };
      const path = linePath(points, double, down, shape);
      expect(path?.match(/[MLH]/g)).toHaveLength(3);
      expect(path).toMatch(shape === 'hv' ? /H10.2V90.9$/ : /L10.2,90.9$/);
    }
  );

  it('keeps a peak of one step', () => {
    const points = { x: [0, 0.01, 0.02, 5], y: [1, 50, 1, 1] };
    expect(linePath(points, double, down, 'linear')).toBe('M0,99L0.02,50L0.04,99L10,99');
  });

  it('has no path through a point without a place', () => {
    expect(linePath({ x: [0, 1], y: [1, NaN] }, double, down, 'linear')).toBeNull();
    expect(linePath({ x: [0, Infinity], y: [1, 2] }, double, down, 'linear')).toBeNull();
  });

  it('is empty without points', () => {
    expect(linePath({ x: [], y: [] }, double, down, 'linear')).toBe('');
  });
});
