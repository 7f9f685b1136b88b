import { stepPoints } from '../../src/figures/step-points';

describe('stepPoints', () => {
  it('puts the values at their steps, and leaves out those that are no numbers', () => {
    const steps = Int32Array.of(0, 10, 25, 40);
    const values = Float64Array.of(2, NaN, 1.5, Infinity);
    const { x, y } = stepPoints(steps, values, null);
    expect([...x]).toEqual([0, 25]);
    expect([...y]).toEqual([2, 1.5]);
  });

  it('gives the very points again where there is a value at every step', () => {
    const steps = Int32Array.from({ length: 5000 }, (_, i) => i);
    const values = Float64Array.from(steps, i => Math.sin(i));
    const points = stepPoints(steps, values, null);
    expect(points.x.length).toBeLessThan(1000);
    expect(stepPoints(steps, values, null)).toBe(points);
    expect(stepPoints(steps, values, [10, 20]).x[0]).toBe(9);
  });

  it('has no points where there are no steps', () => {
    expect(stepPoints(new Int32Array(0), new Float64Array(0), null).x).toHaveLength(0);
  });
});
