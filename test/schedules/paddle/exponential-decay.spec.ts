import { expectRates, ratesOf } from '../rates-of';

describe('ExponentialDecay', () => {
  it('multiplies the rate at each step', () => {
    const params = { learning_rate: 8, gamma: 0.5 };
    expectRates(ratesOf('paddle', 'ExponentialDecay')(params, 3), [8, 4, 2, 1]);
  });

  it('refuses a factor that lets the rate grow', () => {
    expect(() => ratesOf('paddle', 'ExponentialDecay')({ gamma: 1 }, 1)).toThrow(
      'gamma must be less than 1, not 1'
    );
  });
});
