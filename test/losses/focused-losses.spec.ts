import { focusedLosses } from '../../src/losses/focused-losses';

describe('focusedLosses', () => {
  it('plays down what is predicted well', () => {
    const losses = Float64Array.of(Math.LN2, 0, Infinity, NaN, 1e-20);
    const focused = focusedLosses(losses, losses, 2);
    expect(focused[0]).toBeCloseTo(Math.LN2 / 4, 15);
    expect([...focused.slice(1, 4)]).toEqual([0, Infinity, NaN]);
    expect(focused[4] / 1e-60).toBeCloseTo(1, 12);
  });

  it('changes nothing without γ', () => {
    const losses = Float64Array.of(1);
    expect(focusedLosses(losses, losses, 0)).toBe(losses);
  });
});
