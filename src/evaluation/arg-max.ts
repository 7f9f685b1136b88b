import type { Values } from '../array/nd-array';

/** Index of the greatest element of values[start..end), from 0: first of ties, and the first NaN wins, as `torch.argmax`. */
export function argMax(values: Values, start = 0, end = values.length): number {
  let best = start;
  for (let i = start + 1; i < end; i++) {
    if (!(values[i] <= values[best]) && !Number.isNaN(values[best])) {
      best = i;
    }
  }
  return best - start;
}
