import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'LinearLR');

describe('LinearLR', () => {
  it('rises in equal steps to the base rate and stays', () => {
    const params = { lr: 4, start_factor: 0.25, total_iters: 3 };
    expectRates(rates(params, 5), [1, 2, 3, 4, 4, 4]);
  });

  it('falls to an end factor of 0', () => {
    const params = { lr: 4, start_factor: 1, end_factor: 0, total_iters: 2 };
    expectRates(rates(params, 4), [4, 2, 0, 0, 0]);
  });

  it('is constant between equal factors', () => {
    const params = { lr: 4, start_factor: 0.5, end_factor: 0.5, total_iters: 2 };
    expectRates(rates(params, 3), [2, 2, 2, 2]);
  });

  it('cannot start from 0, of which no other rate could be made', () => {
    expect(() => rates({ start_factor: 0 }, 1)).toThrow(
      'start_factor must be greater than 0, not 0'
    );
  });
});
