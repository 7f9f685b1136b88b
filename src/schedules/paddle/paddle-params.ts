import { count, floorRate, rate, share } from '../param-builders';

export const LR = rate('Base rate', 'Learning rate at step 0', 0.1);

/** A factor that must make the rate smaller. */
export const FACTOR = share('Factor γ', 'Factor of the rate at each fall', 0.1, {
  above: 0,
  below: 1
});

export const FLOOR = floorRate('Lowest rate η', 'Rate at the end of the decay', 0);

export const STEP_SIZE = count('Step size', 'Number of steps at each rate', 30);
