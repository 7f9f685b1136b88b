import fc from 'fast-check';
import { niceBound } from '../../src/figures/nice-bound';

describe('niceBound', () => {
  it.each([
    [0.11, 0.2, 0.1],
    [0.3, 0.5, 0.2],
    [0.051, 0.1, 0.05],
    [3, 5, 2],
    [0.7e-12, 1e-12, 0.5e-12]
  ])('rounds %d up to %d, down to %d', (value, up, down) => {
    expect(niceBound(value, 'up')).toBe(up);
    expect(niceBound(value, 'down')).toBe(down);
  });

  it.each([1, 2, 5, 10, 0.1, 0.2, 0.5, 0.001, 0.005, 1e-7, 2e5, 0.30000000000000004 - 0.1])(
    'leaves %d where it is, but for rounding',
    value => {
      expect(niceBound(value, 'up')).toBeCloseTo(value, 15);
      expect(niceBound(value, 'down')).toBeCloseTo(value, 15);
    }
  );

  it.each([0, -3, Infinity, NaN])('returns %d as it is', value => {
    expect(niceBound(value, 'up')).toBe(value);
    expect(niceBound(value, 'down')).toBe(value);
  });

  it('never lies on the wrong side, nor far off', () => {
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(positive, value => {
        const [low, high] = [niceBound(value, 'down'), niceBound(value, 'up')];
        expect(low).toBeLessThanOrEqual(value * (1 + 1e-8));
        expect(low).toBeGreaterThan((value / 2.5) * (1 - 1e-8));
        expect(high).toBeGreaterThanOrEqual(value * (1 - 1e-8));
        expect(high).toBeLessThan(value * 2.5 * (1 + 1e-8));
      })
    );
  });
});
