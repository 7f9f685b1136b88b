/** Bytes for the parameters of every step; runs that need more keep fewer steps. */
const ALL_BYTES = 16 * 2 ** 20;
/** Never more bytes than this for a run, and at least the first and the last step. */
const MAX_BYTES = 32 * 2 ** 20;
const MIN_CHECKPOINTS = 64;

/** How many steps lie between two checkpoints of a run. */
export function checkpointInterval(numParameters: number, numSteps: number): number {
  const bytes = numParameters * Float64Array.BYTES_PER_ELEMENT;
  const affordable = Math.max(ALL_BYTES / bytes, Math.min(MIN_CHECKPOINTS, MAX_BYTES / bytes));
  const spaces = Math.max(1, Math.floor(affordable) - 1);
  return Math.max(1, Math.ceil(numSteps / spaces));
}
