import { weightedLoss } from '../../src/losses/weighted-loss';

describe('weightedLoss', () => {
  it('is the product', () => {
    expect(weightedLoss(3, 0.5)).toBe(1.5);
    expect(weightedLoss(2, 1e-300)).toBe(2e-300);
    expect(weightedLoss(0, Infinity)).toBeNaN();
  });

  it('is NaN for an infinite weight of a loss that PyTorch rounds to 0', () => {
    expect(weightedLoss(Infinity, 0)).toBeNaN();
    expect(weightedLoss(Infinity, 1e-17)).toBeNaN();
    expect(weightedLoss(Infinity, 1e-15)).toBe(Infinity);
  });
});
