import { expectRates, ratesOf } from '../rates-of';

const FIT = { n_epoch: 2, n_iter: 2 };

it.each([
  ['SchedLin', { start: 0, end: 4 }, [0, 1, 2, 3, 3]],
  ['SchedCos', { start: 0, end: 4 }, [0, 2 - Math.SQRT2, 2, 2 + Math.SQRT2, 2 + Math.SQRT2]],
  ['SchedExp', { start: 1, end: 16 }, [1, 2, 4, 8, 8]],
  ['SchedPoly', { start: 0, end: 16, power: 2 }, [0, 1, 4, 9, 9]],
  ['SchedNo', { start: 3, end: 9 }, [3, 3, 3, 3, 3]]
])('%s sets its rate before each batch', (name, params, expected) => {
  expectRates(ratesOf('fastai', name)({ ...params, ...FIT }, 4), expected);
});
