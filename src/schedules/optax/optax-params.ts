import { count, floorRate, rate, share } from '../param-builders';

export const INIT = rate('First rate', 'Value at step 0', 0.1, { atLeast: 0 });
export const WARM_FROM = floorRate('Warm-up from', 'Value at step 0', 0);
export const PEAK = rate('Peak', 'Highest value', 0.1);
export const WARMUP_STEPS = count('Warm-up steps', 'Steps of the linear warm-up', 100, {
  atLeast: 0
});
export const BEGIN = count('Begin', 'Steps before the transition begins', 0, { atLeast: 0 });
export const EXPONENT = share(
  'Exponent',
  'Power of the cosine',
  1,
  { above: 0 },
  {
    min: 0.1,
    max: 4
  }
);
