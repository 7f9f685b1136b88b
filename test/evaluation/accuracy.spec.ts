import { accuracy } from '../../src/evaluation/accuracy';

describe('accuracy', () => {
  it('is the share of predictions that are right', () => {
    expect(accuracy(Int32Array.of(0, 1, 2, 2), Int32Array.of(0, 1, 1, 2))).toBe(0.75);
  });

  it('is NaN of no samples', () => {
    expect(accuracy(new Int32Array(0), new Int32Array(0))).toBeNaN();
  });

  it('refuses targets of another number of samples', () => {
    expect(() => accuracy(Int32Array.of(0, 1), Int32Array.of(0))).toThrow(
      '1 targets do not match 2 samples'
    );
  });
});
