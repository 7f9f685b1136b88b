import { rateFunction } from '../../../../src/schedules/code/rate-function';
import { ratesByFormula } from './rate-by-formula';

const RESTARTS = { lr: 8, eta_min: 0, T_0: 4 };
const CYCLIC = { base_lr: 1, max_lr: 5, step_size_up: 4, step_size_down: null, gamma: 0.5 };
const ONE_CYCLE = { max_lr: 8, div_factor: 8, final_div_factor: 2, total_steps: 10 };
const LINEAR = { ...ONE_CYCLE, anneal_strategy: 'linear', three_phase: false, pct_start: 0.5 };
const EPOCHS = { total_steps: null, epochs: 2, steps_per_epoch: 5 };
const HALF = {
  library: 'torch',
  name: 'ConstantLR',
  params: { factor: 0.5, total_iters: 2 }
};
const FALL = { library: 'torch', name: 'ExponentialLR', params: { gamma: 0.5 } };

describe('the formulas of PyTorch', () => {
  it.each([
    ['StepLR', { lr: 8, gamma: 0.5, step_size: 3 }, [0, 2, 3, 6], [8, 8, 4, 2]],
    ['MultiStepLR', { lr: 8, gamma: 0.5, milestones: [2, 4] }, [1, 2, 3, 4], [8, 4, 4, 2]],
    ['ExponentialLR', { lr: 8, gamma: 0.5 }, [0, 1, 3], [8, 4, 1]],
    ['CosineAnnealingLR', { lr: 8, eta_min: 2, T_max: 4 }, [0, 2, 4], [8, 5, 2]],
    ['CosineAnnealingWarmRestarts', { ...RESTARTS, T_mult: 1 }, [0, 2, 4, 6], [8, 4, 8, 4]],
    ['CosineAnnealingWarmRestarts', { ...RESTARTS, T_mult: 2 }, [0, 2, 4, 8, 12], [8, 4, 8, 4, 8]],
    ['OneCycleLR', LINEAR, [0, 2, 4, 9], [1, 4.5, 8, 0.5]],
    ['OneCycleLR', { ...LINEAR, ...EPOCHS }, [0, 2, 4, 9], [1, 4.5, 8, 0.5]],
    ['OneCycleLR', { ...LINEAR, anneal_strategy: 'cos' }, [0, 1, 4, 9], [1, 2.02512626585, 8, 0.5]],
    [
      'OneCycleLR',
      { ...LINEAR, three_phase: true, pct_start: 0.3 },
      [1, 2, 3, 4, 9],
      [4.5, 8, 4.5, 1, 0.5]
    ],
    ['CyclicLR', { ...CYCLIC, mode: 'triangular' }, [0, 2, 4, 6, 8, 12], [1, 3, 5, 3, 1, 5]],
    ['CyclicLR', { ...CYCLIC, mode: 'triangular', step_size_down: 2 }, [4, 5, 6], [5, 3, 1]],
    ['CyclicLR', { ...CYCLIC, mode: 'triangular2' }, [4, 12], [5, 3]],
    ['CyclicLR', { ...CYCLIC, mode: 'exp_range' }, [4], [1.25]],
    [
      'LinearLR',
      { lr: 8, start_factor: 0.5, end_factor: 1, total_iters: 4 },
      [0, 2, 4, 9],
      [4, 6, 8, 8]
    ],
    ['ConstantLR', { lr: 8, factor: 0.5, total_iters: 3 }, [0, 2, 3], [4, 4, 8]],
    ['PolynomialLR', { lr: 8, power: 2, total_iters: 4 }, [0, 2, 4, 9], [8, 2, 0, 0]],
    [
      'SWALR',
      { lr: 8, swa_lr: 4, anneal_epochs: 4, anneal_strategy: 'linear' },
      [0, 1, 4, 9],
      [8, 7, 4, 4]
    ],
    [
      'SWALR',
      { lr: 8, swa_lr: 4, anneal_epochs: 4, anneal_strategy: 'cos' },
      [0, 2, 4, 9],
      [8, 6, 4, 4]
    ],
    ['SWALR', { lr: 8, swa_lr: 4, anneal_epochs: 0, anneal_strategy: 'linear' }, [5], [4]],
    ['LambdaLR', { lr: 8, lr_lambda: '0.5 ** epoch' }, [0, 1, 3], [8, 4, 1]],
    ['MultiplicativeLR', { lr: 8, lr_lambda: '0.5' }, [0, 1, 3], [8, 4, 1]],
    [
      'SequentialLR',
      { lr: 8, schedulers: [HALF, FALL], milestones: [2] },
      [0, 1, 2, 3],
      [4, 4, 8, 4]
    ],
    ['ChainedScheduler', { lr: 8, schedulers: [HALF, FALL] }, [0, 1, 2], [4, 2, 2]],
    ['ChainedScheduler', { lr: 8, schedulers: [FALL] }, [0, 1], [8, 4]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('torch', name, params, steps)).toEqual(rates);
  });

  it('have none for a factor that is another one in each epoch', () => {
    const params = { lr: 8, lr_lambda: '1 / epoch' };
    expect(rateFunction({ library: 'torch', name: 'MultiplicativeLR', params }, 10)).toBeNull();
  });
});
