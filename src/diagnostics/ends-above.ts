import { lateQuarter, lossNoise } from './loss-noise';

/** What a rise must exceed, relative to the loss, to be more than rounding. */
export const ROUNDING = 1e-6;
/** By mini-batches a level is clearly above the start by so many times its error. */
const CLEAR = 4;
/** And by this share of it: noise alone lifts the loss of a start that cannot be improved. */
const VISIBLE = 0.05;

/**
 * Whether losses end above their start. By mini-batches the median of the last quarter must be clearly above it, or all of that
 * quarter: the larger the rate, the larger the noise.
 */
export function endsAbove(losses: Float64Array, isStochastic: boolean): boolean {
  const first = losses[0];
  if (!isStochastic) {
    return losses[losses.length - 1] - first > ROUNDING * Math.abs(first);
  }
  const visible = VISIBLE * Math.abs(first);
  const { level, error } = lossNoise(losses);
  return (
    level - first > visible + CLEAR * error ||
    lateQuarter(losses).every(loss => loss - first > visible)
  );
}
