import { expectClose } from '../../fixtures/expect-close';
import { ratesOf } from '../rates-of';

describe('fit_sgdr', () => {
  it('restarts with longer cycles', () => {
    const params = { lr_max: 4, n_cycles: 2, cycle_len: 1, n_iter: 2, cycle_mult: 3 };
    const last = 2 + 2 * Math.cos((Math.PI * 5) / 6);
    const rates = ratesOf('fastai', 'fit_sgdr')(params, 8);
    expectClose(rates.slice(0, 4), [4, 2, 4, 2 + Math.sqrt(3)], 1e-6);
    expectClose(rates.slice(7), [last, last], 1e-6);
  });
});
