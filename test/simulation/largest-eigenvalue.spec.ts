import fc from 'fast-check';
import { largestEigenvalue } from '../../src/simulation/largest-eigenvalue';

describe('largestEigenvalue', () => {
  it('is the element of a 1 × 1 matrix', () => {
    expect(largestEigenvalue([-2.5], [])).toBe(-2.5);
  });

  it('is that of a 2 × 2 matrix by its formula', () => {
    const element = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(element, element, element, (a, b, c) => {
        const expected = (a + b) / 2 + Math.hypot((a - b) / 2, c);
        expect(Math.abs(largestEigenvalue([a, b], [c]) - expected)).toBeLessThan(1e-12);
      })
    );
  });

  it('is 2 + 2·cos(π/(n + 1)) of the second-difference matrix', () => {
    const n = 50;
    const diagonal = new Array<number>(n).fill(2);
    const offDiagonal = new Array<number>(n - 1).fill(-1);
    expect(largestEigenvalue(diagonal, offDiagonal)).toBeCloseTo(
      2 + 2 * Math.cos(Math.PI / (n + 1)),
      14
    );
  });

  it('is the greatest element of a diagonal matrix', () => {
    expect(largestEigenvalue([1, 7, 3], [0, 0])).toBe(7);
  });
});
