import { nested } from '../param-builders';

const DECAY = { library: 'textbook', name: 'InverseTimeDecay', params: { lr: 0.1, k: 0.01 } };

/** The one schedule that a combination changes. */
export const INNER = nested('Schedule', 'What is changed', DECAY);

/** The most steps that a schedule may be ahead or behind. */
export const MAX_OFFSET = 1_000_000;
