import { ratesByFormula } from './rate-by-formula';

const WARM = { lr: 8, num_warmup_steps: 4 };
const RUN = { ...WARM, num_training_steps: 8 };
const STABLE = {
  ...{ ...WARM, num_stable_steps: 2, num_decay_steps: 4, num_training_steps: null },
  ...{ warmup_type: 'linear', decay_type: 'linear', min_lr_ratio: 0, num_cycles: 0.5 }
};
const FLOOR = { ...RUN, num_cycles: 0.5, min_lr: 2, min_lr_rate: null };
const RISE = { ...FLOOR, min_lr: 0 };

describe('the formulas of transformers', () => {
  it.each([
    ['constant', { lr: 8 }, [0, 99], [8, 8]],
    ['constant_with_warmup', WARM, [0, 2, 4, 9], [0, 4, 8, 8]],
    ['constant_with_warmup', { lr: 8, num_warmup_steps: 0 }, [0], [8]],
    ['linear', RUN, [0, 2, 4, 6, 8, 9], [0, 4, 8, 4, 0, 0]],
    ['cosine', { ...RUN, num_cycles: 0.5 }, [2, 4, 6, 8], [4, 8, 4, 0]],
    ['cosine_with_restarts', { ...RUN, num_cycles: 2 }, [2, 4, 5, 6, 7, 8], [4, 8, 4, 8, 4, 0]],
    ['cosine_with_min_lr', FLOOR, [2, 4, 6, 8], [4, 8, 5, 2]],
    ['cosine_with_min_lr', { ...FLOOR, min_lr: null, min_lr_rate: 0.25 }, [6, 8], [5, 2]],
    ['cosine_warmup_with_min_lr', { ...RISE, warmup_lr_rate: null }, [0, 3, 5, 7], [2, 8, 4, 0]],
    [
      'cosine_warmup_with_min_lr',
      { ...RISE, num_warmup_steps: 5, warmup_lr_rate: 0.5 },
      [0, 2, 4],
      [4, 6, 8]
    ],
    ['warmup_stable_decay', STABLE, [0, 2, 4, 5, 6, 8, 10, 11], [0, 4, 8, 8, 8, 4, 0, 0]],
    [
      'warmup_stable_decay',
      { ...STABLE, num_stable_steps: null, num_training_steps: 10 },
      [5, 6, 8],
      [8, 8, 4]
    ],
    [
      'warmup_stable_decay',
      { ...STABLE, warmup_type: 'cosine', decay_type: 'cosine', min_lr_ratio: 0.25 },
      [0, 2, 8, 11],
      [2, 5, 5, 2]
    ],
    [
      'warmup_stable_decay',
      { ...STABLE, warmup_type: '1-sqrt', decay_type: '1-sqrt' },
      [0, 3, 7],
      [0, 4, 4]
    ],
    ['polynomial', { ...RUN, lr_end: 2, power: 1 }, [2, 4, 6, 8, 9], [4, 8, 5, 2, 2]],
    ['polynomial', { ...RUN, lr_end: 2, power: 2 }, [6], [3.5]],
    ['inverse_sqrt', { ...WARM, timescale: 4 }, [2, 4, 16], [4, 8, 4]],
    ['inverse_sqrt', { ...WARM, timescale: null }, [2, 4, 16], [4, 8, 4]],
    ['inverse_sqrt', { lr: 8, num_warmup_steps: 0, timescale: null }, [0, 30000], [8, 4]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('transformers', name, params, steps)).toEqual(rates);
  });
});
