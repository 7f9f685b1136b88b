import { targetMargin } from '../../src/losses/target-margin';

describe('targetMargin', () => {
  it('is the lead of a target that is the prediction', () => {
    expect(targetMargin([3.25, 5.5, -1.75], 1, 1)).toBe(2.25);
    expect(targetMargin([2, 2, 1], 0, 0)).toBe(0);
  });

  it('is what another target lacks', () => {
    expect(targetMargin([3.25, 5.5, -1.75], 2, 1)).toBe(-7.25);
    expect(targetMargin([1, -Infinity, 2], 1, 2)).toBe(-Infinity);
    expect(targetMargin([2, 2, 1], 1, 0)).toBe(0);
  });

  it('leaves NaN out of the others', () => {
    expect(targetMargin([4, NaN, 1], 0, 0)).toBe(3);
  });

  it('has no limit of one class, and is nothing without a class', () => {
    expect(targetMargin([7], 0, 0)).toBe(Infinity);
    expect(targetMargin([1, 2], -1, 1)).toBeNaN();
  });
});
