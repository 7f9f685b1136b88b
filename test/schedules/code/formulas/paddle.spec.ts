import { rateFunction } from '../../../../src/schedules/code/rate-function';
import { ratesByFormula } from './rate-by-formula';

const POLYNOMIAL = { learning_rate: 9, end_lr: 1, decay_steps: 4, power: 1 };
const DECAY = {
  library: 'paddle',
  name: 'InverseTimeDecay',
  params: { learning_rate: 1, gamma: 1 }
};
const WARMUP = { start_lr: 0, end_lr: 1, warmup_steps: 4 };

describe('the formulas of Paddle', () => {
  it.each([
    ['NaturalExpDecay', { learning_rate: 8, gamma: Math.LN2 }, [0, 1, 3], [8, 4, 1]],
    ['InverseTimeDecay', { learning_rate: 8, gamma: 1 }, [0, 1, 3], [8, 4, 2]],
    [
      'NoamDecay',
      { learning_rate: 2, d_model: 4, warmup_steps: 4 },
      [0, 1, 4, 16],
      [0, 0.125, 0.5, 0.25]
    ],
    ['PolynomialDecay', { ...POLYNOMIAL, cycle: false }, [0, 2, 4, 6], [9, 5, 1, 1]],
    ['PolynomialDecay', { ...POLYNOMIAL, cycle: true }, [0, 2, 4, 6], [9, 5, 1, 3]],
    ['PiecewiseDecay', { boundaries: [2, 4], values: [4, 2, 1] }, [1, 2, 3, 4], [4, 2, 2, 1]],
    ['LinearWarmup', { ...WARMUP, learning_rate: DECAY }, [0, 2, 4, 5], [0, 0.5, 1, 0.5]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('paddle', name, params, steps)).toEqual(rates);
  });

  it('have none for a warm-up of nothing', () => {
    const params = { ...WARMUP, learning_rate: 0.5 };
    expect(rateFunction({ library: 'paddle', name: 'LinearWarmup', params }, 10)).toBeNull();
  });
});
