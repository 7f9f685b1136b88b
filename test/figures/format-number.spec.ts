import { formatNumber } from '../../src/figures/format-number';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [1.39981, '1.4'],
    [2.0888, '2.089'],
    [0.0001753, '0.0001753'],
    [0.00001, '1e-5'],
    [123456, '123500'],
    [2.5e170, '2.5e170'],
    [-12.34567, '-12.35'],
    [NaN, 'nan'],
    [Infinity, 'inf'],
    [-Infinity, '-inf']
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
