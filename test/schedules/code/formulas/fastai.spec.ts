import { ratesByFormula } from './rate-by-formula';

const FIT = { n_epoch: 1, n_iter: 4 };
const UP = { library: 'fastai', name: 'SchedLin', params: { start: 0, end: 4 } };

describe('the formulas of fastai', () => {
  it.each([
    ['SchedLin', { start: 0, end: 4, ...FIT }, [0, 1, 3, 5], [0, 1, 3, 3]],
    ['SchedCos', { start: 4, end: 0, ...FIT }, [0, 2], [4, 2]],
    ['SchedExp', { start: 16, end: 1, ...FIT }, [0, 2, 3], [16, 4, 2]],
    ['SchedPoly', { start: 0, end: 16, power: 2, ...FIT }, [0, 2, 3], [0, 4, 9]],
    ['SchedNo', { start: 3, end: 9, ...FIT }, [0, 9], [3, 3]],
    [
      'fit_flat_cos',
      { lr: 8, pct_start: 0.5, div_final: 8, ...FIT },
      [0, 2, 3, 9],
      [8, 8, 4.5, 4.5]
    ],
    [
      'fit_one_cycle',
      { lr_max: 8, pct_start: 0.5, div: 4, div_final: 8, ...FIT },
      [0, 1, 2, 3],
      [2, 5, 8, 4.5]
    ],
    ['fit_one_cycle', { lr_max: 8, pct_start: 0, div: 4, div_final: 8, ...FIT }, [0, 2], [8, 4.5]],
    ['fit_one_cycle', { lr_max: 8, pct_start: 1, div: 4, div_final: 8, ...FIT }, [0, 2], [2, 5]],
    [
      'fit_sgdr',
      { lr_max: 4, n_cycles: 2, cycle_len: 1, n_iter: 2, cycle_mult: 3 },
      [0, 1, 2],
      [4, 2, 4]
    ],
    [
      'combine_scheds',
      { pcts: [0.5, 0, 0.5], scheds: [UP, UP, UP], ...FIT },
      [0, 1, 2, 3],
      [0, 2, 0, 2]
    ]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('fastai', name, params, steps)).toEqual(rates);
  });
});
