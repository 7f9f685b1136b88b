import { expectRates, ratesOf } from '../rates-of';

describe('fit_flat_cos', () => {
  it('is flat before it falls', () => {
    const params = { lr: 8, n_epoch: 1, n_iter: 4, pct_start: 0.5, div_final: 8 };
    expectRates(ratesOf('fastai', 'fit_flat_cos')(params, 4), [8, 8, 8, 4.5, 4.5]);
  });
});
