import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'CosineAnnealingLR');

describe('CosineAnnealingLR', () => {
  it('is half way between the rates at half of T_max', () => {
    const side = 0.4 * Math.SQRT1_2;
    expectRates(rates({ lr: 1, T_max: 4, eta_min: 0.2 }, 4), [
      ...[1, 0.6 + side, 0.6],
      ...[0.6 - side, 0.2]
    ]);
  });

  it('rises again after T_max, also from 0', () => {
    expectRates(rates({ lr: 1, T_max: 2, eta_min: 0 }, 8), [1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1]);
    expectRates(rates({ lr: 1, T_max: 1, eta_min: 0 }, 4), [1, 0, 1, 0, 1]);
  });

  it('rises where the lowest rate is above the base rate', () => {
    expectRates(rates({ lr: 1, T_max: 2, eta_min: 3 }, 2), [1, 2, 3]);
  });
});
