import { roundedDown, roundedUp } from '../../../src/diagnostics/schedule/rounded-rate';

describe('rounded rates', () => {
  it('have three digits, on their side of the value', () => {
    expect(roundedUp(0.12345)).toBe(0.124);
    expect(roundedDown(0.12345)).toBe(0.123);
    expect(roundedUp(98765)).toBe(98800);
    expect(roundedDown(1e-7)).toBe(1e-7);
  });

  it.each([0.15, 0.7, 1e-5, 3, 0.00029])('leave %s as it is', value => {
    expect(roundedUp(value)).toBe(value);
    expect(roundedDown(value)).toBe(value);
  });
});
