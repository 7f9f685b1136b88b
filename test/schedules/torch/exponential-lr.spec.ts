import { ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'ExponentialLR');

describe('ExponentialLR', () => {
  it('multiplies the rate at every step after the first', () => {
    expect(rates({ lr: 8, gamma: 0.5 }, 3)).toEqual([8, 4, 2, 1]);
    expect(rates({ lr: 8, gamma: 2 }, 2)).toEqual([8, 16, 32]);
    expect(rates({ lr: 8, gamma: 1 }, 2)).toEqual([8, 8, 8]);
  });

  it('underflows to 0 after many steps', () => {
    expect(rates({ lr: 1, gamma: 0.5 }, 1100)[1074]).toBe(Number.MIN_VALUE);
    expect(rates({ lr: 1, gamma: 0.5 }, 1100)[1100]).toBe(0);
  });

  it('refuses a factor of 0', () => {
    expect(() => rates({ gamma: 0 }, 1)).toThrow('gamma must be greater than 0, not 0');
  });
});
