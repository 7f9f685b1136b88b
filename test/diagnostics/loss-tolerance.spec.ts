import { lossTolerance } from '../../src/diagnostics/loss-tolerance';

describe('lossTolerance', () => {
  it('is rounding where the steps see all samples', () => {
    expect(lossTolerance({ first: -2, noise: null })).toBe(2e-6);
  });

  it('is the noise and a twentieth of the loss with mini-batches', () => {
    const noise = { level: 1, fall: 0, size: 1, error: 0.1 };
    expect(lossTolerance({ first: 2, noise })).toBeCloseTo(0.5, 14);
  });
});
