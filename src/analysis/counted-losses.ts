import { IGNORED } from '../losses/targets';

/** The losses of the samples that are not ignored; the losses themselves where none is. */
export function countedLosses(losses: Float64Array, indices: Int32Array): Float64Array {
  if (!indices.includes(IGNORED)) {
    return losses;
  }
  const counted = new Float64Array(losses.length);
  let count = 0;
  for (let row = 0; row < losses.length; row++) {
    if (indices[row] !== IGNORED) {
      counted[count++] = losses[row];
    }
  }
  return counted.subarray(0, count);
}
