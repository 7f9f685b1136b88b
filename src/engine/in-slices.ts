import { cancelled } from './cancelled';
import { nextTurn } from './next-turn';

/** A slice of work: short enough for others to get their turn, long enough for the turns to cost little. */
const SLICE_MS = 12;

/**
 * Runs a computation to its end, pausing after each slice so that messages are answered meanwhile. `goOn` is told what the
 * computation yields, and stops it by answering false: a TaggedError `cancelled`.
 */
export async function inSlices<Progress, Result>(
  work: Generator<Progress, Result>,
  goOn: (progress: Progress) => Promise<boolean>
): Promise<Result> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const next = work.next();
    if (next.done === true) {
      return next.value;
    }
    if (performance.now() >= sliceEnd) {
      await nextTurn();
      if (!(await goOn(next.value))) {
        throw cancelled();
      }
      sliceEnd = performance.now() + SLICE_MS;
    }
  }
}
