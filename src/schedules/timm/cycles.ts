import { preciseLog } from '../precise-log';

interface Cycles {
  readonly t_initial: number;
  readonly cycle_mul: number;
}

/** Number, length and time of the cycle that a step lies in, computed as timm does. */
export function cycleAt(
  { t_initial, cycle_mul }: Cycles,
  t: number
): readonly [index: number, length: number, current: number] {
  if (cycle_mul === 1) {
    const index = Math.floor(t / t_initial);
    return [index, t_initial, t - t_initial * index];
  }
  const index = Math.floor(
    preciseLog(1 - (t / t_initial) * (1 - cycle_mul)) / preciseLog(cycle_mul)
  );
  const power = cycle_mul ** index;
  return [index, power * t_initial, t - ((1 - power) / (1 - cycle_mul)) * t_initial];
}
