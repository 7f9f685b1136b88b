import { isClearlyGreater } from '../../src/diagnostics/chance';

describe('isClearlyGreater', () => {
  it('asks for more samples the smaller the difference is', () => {
    // Five deviations of 0.5 − 0.25 are 5 √(0.4475/100) = 0.33, and 5 √(0.4425/200) = 0.24.
    expect(isClearlyGreater(0.5, 0.25, 100)).toBe(false);
    expect(isClearlyGreater(0.5, 0.25, 200)).toBe(true);
  });

  it('does not trust all against none of five samples', () => {
    expect(isClearlyGreater(1, 0, 5)).toBe(false);
    expect(isClearlyGreater(1, 0, 6)).toBe(true);
  });

  it('is false for equal and for smaller shares', () => {
    expect(isClearlyGreater(0.5, 0.5, 1e9)).toBe(false);
    expect(isClearlyGreater(0.2, 0.8, 1e9)).toBe(false);
  });

  it('is false for no samples, whose share is NaN', () => {
    expect(isClearlyGreater(1, 0, 0)).toBe(false);
    expect(isClearlyGreater(NaN, 0, 100)).toBe(false);
    expect(isClearlyGreater(1, NaN, 100)).toBe(false);
  });
});
