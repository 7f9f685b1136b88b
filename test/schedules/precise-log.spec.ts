import { preciseLog } from '../../src/schedules/precise-log';

describe('preciseLog', () => {
  it('has the digits of a good C library where Math.log may not', () => {
    // Python's math.log.
    expect(preciseLog(243)).toBe(5.493061443340548);
    expect(preciseLog(1e6)).toBe(13.815510557964274);
    expect(preciseLog(0.1)).toBe(-2.3025850929940455);
    expect(preciseLog(1e300)).toBe(690.7755278982137);
    expect(preciseLog(5e-324)).toBe(-744.4400719213812);
  });

  it('stays below a whole power as Python does', () => {
    expect(preciseLog(243) / preciseLog(3)).toBe(4.999999999999999);
    expect(preciseLog(8) / preciseLog(2)).toBe(3);
  });

  it('is what the logarithm is where there is no number', () => {
    expect([0, Infinity, -1, NaN].map(preciseLog)).toEqual([-Infinity, Infinity, NaN, NaN]);
  });
});
