import { ratesByFormula } from './rate-by-formula';

describe('the formulas of textbooks', () => {
  it.each([
    ['Constant', { lr: 3 }, [0, 99], [3, 3]],
    ['StepDecay', { lr: 8, gamma: 0.5, step_size: 3 }, [0, 2, 3, 6], [8, 8, 4, 2]],
    ['ExponentialDecay', { lr: 8, k: Math.LN2 }, [0, 1, 3], [8, 4, 1]],
    ['InverseTimeDecay', { lr: 8, k: 1 }, [0, 1, 3], [8, 4, 2]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('textbook', name, params, steps)).toEqual(rates);
  });
});
