import { ratesByFormula } from './rate-by-formula';

describe('the formulas of Caffe', () => {
  it.each([
    ['fixed', { base_lr: 0.1 }, [0, 99], [0.1, 0.1]],
    ['step', { base_lr: 8, gamma: 0.5, stepsize: 3 }, [0, 2, 3, 8, 9], [8, 8, 4, 2, 1]],
    ['exp', { base_lr: 8, gamma: 0.5 }, [0, 1, 3], [8, 4, 1]],
    ['inv', { base_lr: 8, gamma: 1, power: 2 }, [0, 1, 3], [8, 2, 0.5]],
    ['multistep', { base_lr: 8, gamma: 0.5, stepvalue: [2, 4] }, [1, 2, 3, 4], [8, 4, 4, 2]],
    ['multistep', { base_lr: 8, gamma: 0.5, stepvalue: [] }, [0, 50], [8, 8]],
    ['poly', { base_lr: 8, max_iter: 4, power: 2 }, [0, 2, 4, 5], [8, 2, 0, 0]],
    ['sigmoid', { base_lr: 8, gamma: -1, stepsize: 5 }, [5], [4]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('caffe', name, params, steps)).toEqual(rates);
  });
});
