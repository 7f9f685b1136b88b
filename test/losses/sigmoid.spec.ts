import { sigmoid, softPlus } from '../../src/losses/sigmoid';

describe('softPlus', () => {
  it('is log(1 + eˣ)', () => {
    expect(softPlus(0)).toBe(Math.LN2);
    expect(softPlus(Math.log(3))).toBeCloseTo(Math.log(4), 15);
  });

  it('neither overflows nor loses the digits of a small value', () => {
    expect(softPlus(1000)).toBe(1000);
    expect(softPlus(-50) / Math.exp(-50)).toBeCloseTo(1, 14);
    expect([softPlus(Infinity), softPlus(-Infinity), softPlus(NaN)]).toEqual([Infinity, 0, NaN]);
  });
});

describe('sigmoid', () => {
  it('is 1 / (1 + e⁻ˣ)', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 15);
    expect(sigmoid(-Math.log(3))).toBeCloseTo(0.25, 15);
  });

  it('keeps the digits of a small probability, and has the limits 0 and 1', () => {
    expect(sigmoid(-700) / Math.exp(-700)).toBeCloseTo(1, 14);
    expect([sigmoid(Infinity), sigmoid(-Infinity), sigmoid(NaN)]).toEqual([1, 0, NaN]);
  });
});
