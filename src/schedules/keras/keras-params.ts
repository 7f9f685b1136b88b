import { count, rate, share } from '../param-builders';

export const INITIAL = rate('Base rate', 'Learning rate at step 0', 0.1);
export const DECAY_STEPS = count('Decay steps', 'Steps of the decay', 1000);
export const ALPHA = share('Floor, share', 'Lowest rate as a share of the base rate', 0);
