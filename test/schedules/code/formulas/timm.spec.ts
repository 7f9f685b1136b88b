import { ratesByFormula } from './rate-by-formula';

const COLD = { lr: 8, warmup_t: 0, warmup_lr_init: 0, warmup_prefix: false };
const ONCE = { lr_min: 0, t_initial: 4, cycle_mul: 1, cycle_decay: 1, cycle_limit: 1, k_decay: 1 };
const TWICE = { ...ONCE, cycle_limit: 2, cycle_decay: 0.5 };
const WARM = { ...COLD, warmup_t: 4, warmup_lr_init: 0 };

describe('the formulas of timm', () => {
  it.each([
    ['CosineLRScheduler', { ...COLD, ...ONCE }, [0, 2, 4, 9], [8, 4, 0, 0]],
    ['CosineLRScheduler', { ...COLD, ...TWICE }, [0, 2, 4, 6, 8], [8, 4, 4, 2, 0]],
    [
      'CosineLRScheduler',
      { ...COLD, ...TWICE, cycle_decay: 1, cycle_mul: 2 },
      [4, 8, 12],
      [8, 4, 0]
    ],
    ['CosineLRScheduler', { ...WARM, ...ONCE, t_initial: 8 }, [0, 2, 4, 8], [0, 4, 4, 0]],
    [
      'CosineLRScheduler',
      { ...WARM, ...ONCE, t_initial: 8, warmup_prefix: true },
      [2, 4, 8, 12],
      [4, 8, 4, 0]
    ],
    ['PolyLRScheduler', { ...COLD, ...ONCE, power: 2 }, [0, 2, 4], [8, 2, 0]],
    ['PolyLRScheduler', { ...COLD, ...ONCE, power: 1, k_decay: 2 }, [2], [6]],
    ['TanhLRScheduler', { ...COLD, ...ONCE, lb: -9, ub: 9, lr_min: 2 }, [2, 4], [5, 2]],
    ['StepLRScheduler', { ...COLD, decay_rate: 0.5, decay_t: 3 }, [0, 2, 3, 6], [8, 8, 4, 2]],
    ['StepLRScheduler', { ...WARM, decay_rate: 0.5, decay_t: 3 }, [0, 3, 4, 6], [0, 6, 4, 2]],
    [
      'MultiStepLRScheduler',
      { ...COLD, decay_rate: 0.5, decay_t: [2, 4] },
      [0, 1, 2, 3],
      [8, 4, 4, 2]
    ],
    [
      'MultiStepLRScheduler',
      { ...WARM, warmup_prefix: true, decay_rate: 0.5, decay_t: [2, 4] },
      [4, 5, 7],
      [8, 4, 2]
    ]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('timm', name, params, steps)).toEqual(rates);
  });
});
