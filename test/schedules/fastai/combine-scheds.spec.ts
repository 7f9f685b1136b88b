import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('fastai', 'combine_scheds');
const UP = { library: 'fastai', name: 'SchedLin', params: { start: 0, end: 4 } };

describe('combine_scheds', () => {
  it('runs its schedules one after the other, which may be combined as well', () => {
    const twice = {
      library: 'fastai',
      name: 'combine_scheds',
      params: { pcts: [0.5, 0.5], scheds: [UP, UP] }
    };
    const params = { pcts: [0.5, 0.5], scheds: [UP, twice], n_epoch: 1, n_iter: 8 };
    expectRates(rates(params, 7), [0, 1, 2, 3, 0, 2, 0, 2]);
  });

  it('takes no fit', () => {
    const params = { lr: 1, pct_start: 0.5, div_final: 10 };
    const fit = { library: 'fastai', name: 'fit_flat_cos', params };
    expect(() => rates({ pcts: [0.5, 0.5], scheds: [UP, fit] }, 1)).toThrow(
      'combine_scheds does not support fit_flat_cos'
    );
  });
});
