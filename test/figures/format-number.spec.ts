import { assert, double, property } from 'fast-check';
import { formatNumber } from '../../src/figures/format-number';

function read(text: string): number {
  return Number(text.replaceAll('−', '-'));
}

const finite = double({ min: -1e300, max: 1e300, noNaN: true });

describe('formatNumber', () => {
  it.each([
    [0, '0.0000'],
    [-0, '0.0000'],
    [3.2, '3.2000'],
    [-1.7, '−1.7000'],
    [0.143271, '0.1433'],
    [12.34567, '12.346'],
    [-123.4567, '−123.46'],
    [99999.4, '99999'],
    [999999, '999999'],
    [1e6, '1.00e6'],
    [-2.5e12, '−2.50e12'],
    [0.001, '0.0010'],
    [0.00099, '9.90e−4'],
    [-1.2345e-10, '−1.23e−10'],
    [5e-324, '4.94e−324'],
    [NaN, 'nan'],
    [Infinity, 'inf'],
    [-Infinity, '−inf']
  ])('of %d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('is short, and close to the value', () => {
    assert(
      property(finite, value => {
        const text = formatNumber(value);
        expect(text.length).toBeLessThanOrEqual(11);
        expect(text).not.toContain('-');
        // Where a number becomes short: 0.0010499 is shown as 0.0010.
        const allowed = Math.max(0.05 * Math.abs(value), Number.MIN_VALUE);
        expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(allowed);
      })
    );
  });

  it('keeps five digits from a thousandth to a million', () => {
    assert(
      property(double({ min: 1e-3, max: 999_999, noNaN: true }), value => {
        const error = Math.abs(read(formatNumber(value)) - value);
        expect(error).toBeLessThanOrEqual(Math.max(0.5001e-4, 0.5001e-4 * value));
      })
    );
  });
});
