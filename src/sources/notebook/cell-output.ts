/** One output of a code cell that may hold arrays as text. */
export interface CellOutput {
  readonly cellId: string;
  /** Place of the cell in the notebook, counted from 1. */
  readonly cellNumber: number;
  /** Place among the outputs of the cell; of the first one where a stream is joined from several. */
  readonly outputIndex: number;
  /** The places of all outputs that it is joined from: other outputs cut a stream into pieces. */
  readonly outputIndexes: readonly number[];
  readonly executionCount: number | null;
  readonly kind: 'result' | 'display' | 'stream';
  readonly text: string;
  /** The code of the cell, which may tell the name of the array. */
  readonly code: string;
}

/** A name that stays the same while the output stays at its place. */
export function keyOf(output: Pick<CellOutput, 'cellId' | 'outputIndex'>): string {
  return `output:${output.cellId}:${output.outputIndex}`;
}
