import { rateFunction } from '../../../../src/schedules/code/rate-function';
import { ratesByFormula } from './rate-by-formula';

const POLYNOMIAL = { learning_rate: 9, end_lr: 1, decay_steps: 4, power: 1 };
const DECAY = {
  library: 'paddle',
  name: 'InverseTimeDecay',
  params: { learning_rate: 1, gamma: 1 }
};
const WARMUP = { start_lr: 0, end_lr: 1, warmup_steps: 4 };

const RESTARTS = { learning_rate: 5, eta_min: 1, T_0: 2 };
const ONE_CYCLE = {
  ...{ max_learning_rate: 8, total_steps: 6, phase_pct: 0.5, end_learning_rate: 0.5 },
  ...{ divide_factor: 4, anneal_strategy: 'linear', three_phase: false }
};
const CYCLIC = {
  ...{ base_learning_rate: 1, max_learning_rate: 5, step_size_up: 2, step_size_down: null },
  exp_gamma: 0.5
};

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
    ['ExponentialDecay', { learning_rate: 8, gamma: 0.5 }, [0, 1, 3], [8, 4, 1]],
    ['StepDecay', { learning_rate: 8, gamma: 0.5, step_size: 2 }, [1, 2, 5], [8, 4, 2]],
    ['MultiStepDecay', { learning_rate: 8, gamma: 0.5, milestones: [2, 4] }, [1, 2, 4], [8, 4, 2]],
    ['LambdaDecay', { learning_rate: 8, lr_lambda: '1 / (1 + epoch)' }, [0, 1, 3], [8, 4, 2]],
    ['MultiplicativeDecay', { learning_rate: 8, lr_lambda: '0.5' }, [0, 1, 3], [8, 4, 1]],
    ['CosineAnnealingDecay', { learning_rate: 5, eta_min: 1, T_max: 2 }, [0, 1, 2], [5, 3, 1]],
    ['CosineAnnealingWarmRestarts', { ...RESTARTS, T_mult: 1 }, [0, 1, 2, 3], [5, 3, 5, 3]],
    ['CosineAnnealingWarmRestarts', { ...RESTARTS, T_mult: 2 }, [0, 1, 2, 4], [5, 3, 5, 3]],
    ['OneCycleLR', ONE_CYCLE, [0, 1, 2, 3, 5], [2, 5, 8, 5.5, 0.5]],
    ['CyclicLR', { ...CYCLIC, mode: 'triangular' }, [0, 1, 2, 3, 6], [1, 3, 5, 3, 5]],
    ['CyclicLR', { ...CYCLIC, mode: 'triangular2' }, [0, 2, 6], [1, 5, 3]],
    ['CyclicLR', { ...CYCLIC, mode: 'exp_range' }, [0, 2, 6], [1, 2, 1.0625]],
    [
      'LinearLR',
      { learning_rate: 8, start_factor: 0.25, end_factor: 1, total_steps: 3 },
      [0, 1, 3, 4],
      [2, 4, 8, 8]
    ],
    ['float', { learning_rate: 3 }, [0, 9], [3, 3]],
    ['LinearWarmup', { ...WARMUP, learning_rate: DECAY }, [0, 2, 4, 5], [0, 0.5, 1, 0.5]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('paddle', name, params, steps)).toEqual(rates);
  });

  it('have none for a warm-up of nothing', () => {
    const params = { ...WARMUP, learning_rate: 0.5 };
    expect(rateFunction({ library: 'paddle', name: 'LinearWarmup', params }, 10)).toBeNull();
  });
});
