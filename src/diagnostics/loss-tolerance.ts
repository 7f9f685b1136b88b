import type { LossCurve } from './loss-curve';

/** What a change of the mean loss must exceed, relative to it, to be more than rounding. */
export const ROUNDING = 1e-6;
/** With mini-batches it is clear from so many times the error of the level on. */
const CLEAR = 4;
/** And from this share of it on: noise alone lifts the loss of a start that cannot be improved. */
const VISIBLE = 0.05;

/** How far the mean loss may end above its start before that is a rise. */
export function lossTolerance({ first, noise }: Pick<LossCurve, 'first' | 'noise'>): number {
  return noise === null
    ? ROUNDING * Math.abs(first)
    : CLEAR * noise.error + VISIBLE * Math.abs(first);
}
