import { completeSpec } from '../../../src/schedules/default-spec';
import { momenta } from '../../../src/schedules/learning-rates';
import { expectRates, ratesOf } from '../rates-of';

const PARAMS = { lr_max: 8, n_epoch: 1, n_iter: 4, pct_start: 0.5, div: 4, div_final: 8 };

describe('fit_one_cycle', () => {
  it('rises to the highest rate and falls, before each batch', () => {
    expectRates(ratesOf('fastai', 'fit_one_cycle')(PARAMS, 5), [2, 5, 8, 4.5, 4.5, 4.5]);
  });

  it('moves the momentum the other way', () => {
    const params = { ...PARAMS, mom_start: 0.9, mom_middle: 0.8, mom_end: 1 };
    const spec = completeSpec({ library: 'fastai', name: 'fit_one_cycle', params });
    expectRates([...(momenta(spec, 3) ?? [])], [0.9, 0.85, 0.8, 0.9]);
  });
});
