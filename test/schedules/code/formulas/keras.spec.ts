import { rateFunction } from '../../../../src/schedules/code/rate-function';
import { ratesByFormula } from './rate-by-formula';

const TIME = { initial_learning_rate: 8, decay_steps: 2 };
const COSINE = { initial_learning_rate: 8, decay_steps: 4, warmup_target: null, warmup_steps: 0 };
const RISE = { ...COSINE, initial_learning_rate: 0, warmup_target: 8, warmup_steps: 4, alpha: 0 };
const RESTARTS = { initial_learning_rate: 8, first_decay_steps: 4, alpha: 0 };
const POLYNOMIAL = {
  ...{ initial_learning_rate: 9, end_learning_rate: 1, decay_steps: 4, power: 1 }
};

describe('the formulas of Keras', () => {
  it.each([
    ['ExponentialDecay', { ...TIME, decay_rate: 0.5, staircase: false }, [0, 2, 4], [8, 4, 2]],
    ['ExponentialDecay', { ...TIME, decay_rate: 0.5, staircase: true }, [1, 2, 3], [8, 4, 4]],
    ['InverseTimeDecay', { ...TIME, decay_rate: 1, staircase: false }, [0, 2, 6], [8, 4, 2]],
    ['InverseTimeDecay', { ...TIME, decay_rate: 1, staircase: true }, [1, 3, 7], [8, 4, 2]],
    [
      'PiecewiseConstantDecay',
      { boundaries: [2, 4], values: [4, 2, 1] },
      [2, 3, 4, 5],
      [4, 2, 2, 1]
    ],
    ['PolynomialDecay', { ...POLYNOMIAL, cycle: false }, [0, 2, 4, 6], [9, 5, 1, 1]],
    ['PolynomialDecay', { ...POLYNOMIAL, cycle: true }, [0, 2, 4, 6], [9, 5, 1, 3]],
    ['CosineDecay', { ...COSINE, alpha: 0 }, [0, 2, 4, 9], [8, 4, 0, 0]],
    ['CosineDecay', { ...COSINE, alpha: 0.5 }, [0, 2, 4], [8, 6, 4]],
    ['CosineDecay', RISE, [0, 2, 4, 6, 8], [0, 4, 8, 4, 0]],
    ['CosineDecayRestarts', { ...RESTARTS, t_mul: 1, m_mul: 0.5 }, [0, 2, 4, 6], [8, 4, 4, 2]],
    ['CosineDecayRestarts', { ...RESTARTS, t_mul: 2, m_mul: 1 }, [4, 8, 12], [8, 4, 8]],
    ['LearningRateScheduler', { schedule: '0.25 * epoch' }, [0, 2], [0, 0.5]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('keras', name, params, steps)).toEqual(rates);
  });

  it('have none for a function of the last rate', () => {
    const params = { schedule: '0.5 * lr' };
    const spec = { library: 'keras', name: 'LearningRateScheduler', params };
    expect(rateFunction(spec, 10)).toBeNull();
  });
});
