import { lowerRate } from '../../src/diagnostics/lower-rate';
import { fill } from '../../src/sentence';

const advice = (rate: number, limit: number | null) => {
  const { template, values } = lowerRate(rate, limit);
  return fill(template, values);
};

describe('lowerRate', () => {
  it('keeps to the limit where the rate is above it', () => {
    expect(advice(0.8, 0.123456)).toContain('below 0.12346, the largest that is stable');
    expect(advice(Infinity, 0.5)).toContain('below 0.5,');
  });

  it('does not lower a rate that is below 0', () => {
    expect(advice(-0.1, null)).toBe('Take rates above 0: below it a step leads uphill.');
  });

  it('halves a rate up to the limit, or without one, to one digit', () => {
    expect(advice(0.5, 0.5)).toBe('Lower the learning rate there, first to 0.3.');
    expect(advice(0.037, 1)).toContain('first to 0.02.');
    expect(advice(40, null)).toContain('first to 20.');
  });
});
