import type { GradientPass } from './gradient-pass';

/** After how many rows to pause, and how many were done since the last pause. */
export interface Pauses {
  readonly rows: number;
  done: number;
}

/** Runs a pass that was begun over the first rows and finishes it; yields the step after each bounded piece of work. */
export function* passInPieces(
  pass: GradientPass,
  parameters: Float64Array,
  numRows: number,
  pauses: Pauses,
  step: number
): Generator<number, void> {
  for (let from = 0; from < numRows; from += pauses.rows) {
    const to = Math.min(from + pauses.rows, numRows);
    pass.addRows(parameters, from, to);
    pauses.done += to - from;
    if (pauses.done >= pauses.rows) {
      pauses.done = 0;
      yield step;
    }
  }
  pass.finish();
}
