import { seenNumber } from '../../../src/analysis/reconciliation/seen-number';

describe('seenNumber', () => {
  it.each([
    ['1.0598', 1.0598, 5e-5],
    ['  2 ', 2, 0.5],
    ['1,06', 1.06, 5e-3],
    ['-0.5', -0.5, 0.05],
    ['−0.5', -0.5, 0.05],
    ['5.3e-2', 5.3e-2, 5e-4],
    ['1.20E+03', 1200, 5],
    ['.25', 0.25, 5e-3],
    ['tensor(1.0598)', 1.0598, 5e-5],
    ['loss: 1.06', 1.06, 5e-3]
  ])('reads %s', (text, value, bound) => {
    const seen = seenNumber(text);
    expect(seen.value).toBe(value);
    expect(seen.bound).toBeCloseTo(bound, 14);
  });

  it.each(['', 'nan', '1.0 2.0', '[1, 2]'])('refuses “%s”', text => {
    expect(() => seenNumber(text)).toThrow('is not one number');
  });
});
