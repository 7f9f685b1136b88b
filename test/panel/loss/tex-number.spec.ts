import { texNumber } from '../../../src/panel/loss/tex-number';

describe('texNumber', () => {
  it.each([
    [5.1, '5.1000'],
    [-1.7, '-1.7000'],
    [9.68e-4, '9.68 \\cdot 10^{-4}'],
    [-2e7, '-2.00 \\cdot 10^{7}'],
    [NaN, '\\mathrm{nan}'],
    [Infinity, '\\infty'],
    [-Infinity, '-\\infty']
  ])('writes %d', (value, tex) => {
    expect(texNumber(value)).toBe(tex);
  });
});
