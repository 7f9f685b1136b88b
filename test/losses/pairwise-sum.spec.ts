import { pairwiseSum } from '../../src/losses/pairwise-sum';

describe('pairwiseSum', () => {
  it('adds a million tenths to the last digits, where a plain sum loses three of them', () => {
    const tenths = new Float64Array(1e6).fill(0.1);
    expect(Math.abs(pairwiseSum(tenths) - 1e5)).toBeLessThan(1e-9);
    expect(Math.abs(tenths.reduce((sum, value) => sum + value, 0) - 1e5)).toBeGreaterThan(1e-6);
  });

  it('keeps infinities and NaN as a plain sum does', () => {
    const values = new Float64Array(1000).fill(1);
    values[700] = Infinity;
    expect(pairwiseSum(values)).toBe(Infinity);
    values[3] = NaN;
    expect(pairwiseSum(values)).toBeNaN();
  });

  it('is 0 of nothing', () => {
    expect(pairwiseSum(new Float64Array(0))).toBe(0);
  });
});
