import { count, flag, floorRate, rate, share } from '../param-builders';

export const LR = rate('Base rate', 'Learning rate of the optimizer', 0.1);

const WARMUP = {
  warmup_t: count('Warm-up', 'Steps of the linear warm-up', 0, { atLeast: 0 }),
  warmup_lr_init: floorRate('Warm-up from', 'Rate at step 0 of the warm-up', 0)
} as const;

/** The warm-up that is cut out of the schedule if not said otherwise. */
export const OVERLAPPING = {
  ...WARMUP,
  warmup_prefix: flag('Warm-up first', 'The schedule begins after the warm-up', false)
} as const;

/** The warm-up that comes before the schedule if not said otherwise. */
export const PREFIXED = {
  ...WARMUP,
  warmup_prefix: flag('Warm-up first', 'The schedule begins after the warm-up', true)
} as const;

export const CYCLES = {
  lr_min: floorRate('Lowest rate', 'Rate at the end of each cycle', 0),
  cycle_mul: share(
    'Cycle factor',
    'How many times longer each cycle is',
    1,
    { atLeast: 1 },
    {
      min: 1,
      max: 3
    }
  ),
  cycle_decay: share('Cycle decay', 'Factor of the highest rate of each cycle', 1, { above: 0 }),
  cycle_limit: count('Cycles', 'Cycles after which the rate stays at the lowest', 1)
} as const;

export const T_INITIAL = count('Cycle', 'Steps of the first cycle', 1000);

export const K_DECAY = share(
  'k-decay',
  'Power of the time: above 1 the rate stays high for longer',
  1,
  {
    above: 0
  },
  { min: 0.5, max: 4 }
);
