import {
  clampedCrossEntropy,
  clippedBinaryCrossEntropy,
  logitCrossEntropy,
  sigmoidCrossEntropy
} from '../../src/losses/binary-cross-entropy';

describe('logitCrossEntropy', () => {
  it('is −log of the probability of the target', () => {
    // sigmoid(log 3) = 3/4
    expect(logitCrossEntropy(Math.log(3), 1)).toBeCloseTo(Math.log(4 / 3), 15);
    expect(logitCrossEntropy(Math.log(3), 0)).toBeCloseTo(Math.log(4), 15);
    expect(logitCrossEntropy(0, 0.3)).toBeCloseTo(Math.LN2, 15);
  });

  it('multiplies the part of class 1 only', () => {
    expect(logitCrossEntropy(0, 1, 5)).toBeCloseTo(5 * Math.LN2, 14);
    expect(logitCrossEntropy(0, 0, 5)).toBeCloseTo(Math.LN2, 15);
    expect(logitCrossEntropy(0, 0.5, 5)).toBeCloseTo(3 * Math.LN2, 14);
  });

  it('stays finite for logits whose exponential is not', () => {
    expect(logitCrossEntropy(1000, 0)).toBe(1000);
    expect(logitCrossEntropy(-1000, 1)).toBe(1000);
    expect(logitCrossEntropy(1000, 1)).toBe(0);
  });

  it('keeps the digits of a tiny loss on both sides', () => {
    expect(logitCrossEntropy(40, 1)).toBe(logitCrossEntropy(-40, 0));
    expect(logitCrossEntropy(-40, 0) / Math.exp(-40)).toBeCloseTo(1, 14);
  });

  it('has of infinite logits what PyTorch has', () => {
    expect(logitCrossEntropy(Infinity, 0)).toBe(Infinity);
    expect(logitCrossEntropy(Infinity, 1)).toBeNaN();
    expect(logitCrossEntropy(-Infinity, 0)).toBeNaN();
    expect(logitCrossEntropy(-Infinity, 1)).toBeNaN();
  });
});

describe('sigmoidCrossEntropy', () => {
  it('is −log of the probability of the target', () => {
    expect(sigmoidCrossEntropy(Math.log(3), 1)).toBeCloseTo(Math.log(4 / 3), 15);
    expect(sigmoidCrossEntropy(Math.log(3), 0)).toBeCloseTo(Math.log(4), 15);
    expect(sigmoidCrossEntropy(1000, 0.25)).toBe(750);
  });

  it('has of infinite logits what optax has', () => {
    expect(sigmoidCrossEntropy(-Infinity, 1)).toBe(Infinity);
    expect(sigmoidCrossEntropy(Infinity, 0)).toBe(Infinity);
    expect(sigmoidCrossEntropy(-Infinity, 0)).toBeNaN();
    expect(sigmoidCrossEntropy(Infinity, 1)).toBeNaN();
  });
});

describe('clampedCrossEntropy', () => {
  it('is −y·log p − (1 − y)·log(1 − p)', () => {
    expect(clampedCrossEntropy(0.25, 1)).toBeCloseTo(Math.log(4), 15);
    expect(clampedCrossEntropy(0.75, 0)).toBeCloseTo(Math.log(4), 15);
    expect(clampedCrossEntropy(0.5, 0.2)).toBeCloseTo(Math.LN2, 15);
  });

  it('is at most 100, as in PyTorch, and 0 for a certain prediction that is right', () => {
    expect([clampedCrossEntropy(0, 1), clampedCrossEntropy(1, 0)]).toEqual([100, 100]);
    expect(clampedCrossEntropy(1e-300, 1)).toBe(100);
    expect(Math.abs(clampedCrossEntropy(0, 0))).toBe(0);
    expect(Math.abs(clampedCrossEntropy(1, 1))).toBe(0);
  });

  it('is NaN for what is no probability', () => {
    expect(clampedCrossEntropy(NaN, 1)).toBeNaN();
    expect(clampedCrossEntropy(-0.5, 1)).toBeNaN();
    expect(clampedCrossEntropy(1.5, 0)).toBeNaN();
  });
});

describe('clippedBinaryCrossEntropy', () => {
  it('takes probabilities for no less than ε and no more than 1 − ε', () => {
    expect(clippedBinaryCrossEntropy(0, 1, 1e-7)).toBeCloseTo(7 * Math.LN10, 13);
    expect(clippedBinaryCrossEntropy(1, 0, 1e-7)).toBeCloseTo(7 * Math.LN10, 8);
    expect(clippedBinaryCrossEntropy(1, 1, 0.5)).toBe(Math.LN2);
    expect(clippedBinaryCrossEntropy(0.25, 1, 1e-7)).toBeCloseTo(Math.log(4), 15);
    expect(clippedBinaryCrossEntropy(NaN, 1, 1e-7)).toBeNaN();
  });
});
