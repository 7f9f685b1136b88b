import { penalty } from '../../src/simulation/penalty';

describe('penalty', () => {
  it('has the weight decay as its gradient', () => {
    const at = (value: number) => penalty(0.3, Float64Array.of(2, value));
    expect((at(5 + 1e-6) - at(5 - 1e-6)) / 2e-6).toBeCloseTo(0.3 * 5, 8);
  });

  it('is half of the squares by the decay, and 0 without one', () => {
    expect(penalty(0.5, Float64Array.of(1, -3))).toBe(2.5);
    expect(penalty(0, Float64Array.of(1, -3))).toBe(0);
  });
});
