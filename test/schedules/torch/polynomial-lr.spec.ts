import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'PolynomialLR');

describe('PolynomialLR', () => {
  it('falls to 0 and stays there', () => {
    expectRates(rates({ lr: 4, total_iters: 4, power: 1 }, 6), [4, 3, 2, 1, 0, 0, 0]);
    expectRates(rates({ lr: 16, total_iters: 4, power: 2 }, 5), [16, 9, 4, 1, 0, 0]);
    expectRates(rates({ lr: 2, total_iters: 4, power: 0.5 }, 4), [
      ...[2, Math.sqrt(3), Math.SQRT2],
      ...[1, 0]
    ]);
  });

  it('is 0 after the only step', () => {
    expect(rates({ lr: 4, total_iters: 1 }, 2)).toEqual([4, 0, 0]);
  });

  it('refuses a power of 0', () => {
    expect(() => rates({ power: 0 }, 1)).toThrow('power must be greater than 0, not 0');
  });
});
