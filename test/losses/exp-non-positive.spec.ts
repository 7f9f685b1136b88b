import fc from 'fast-check';
import { expNonPositive } from '../../src/losses/exp-non-positive';

describe('expNonPositive', () => {
  it('agrees with Math.exp to 1e-15 down to the smallest normal number', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 0, noNaN: true }), x => {
        expect(Math.abs(expNonPositive(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
      }),
      { numRuns: 5000 }
    );
  });

  it('goes through the subnormal numbers to 0', () => {
    for (let x = -708; x > -745; x -= 0.37) {
      expect(Math.abs(expNonPositive(x) - Math.exp(x))).toBeLessThanOrEqual(
        5e-324 + 1e-15 * Math.exp(x)
      );
    }
    expect(expNonPositive(-746)).toBe(0);
    expect(expNonPositive(-Infinity)).toBe(0);
  });

  it('is 1 at 0, and NaN for NaN', () => {
    expect(expNonPositive(0)).toBe(1);
    expect(expNonPositive(-0)).toBe(1);
    expect(expNonPositive(-5e-324)).toBe(1);
    expect(expNonPositive(NaN)).toBeNaN();
  });
});
