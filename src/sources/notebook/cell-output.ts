/** One output of a code cell that may hold arrays as text. */
export interface CellOutput {
  readonly cellId: string;
  /** Place of the cell in the notebook, counted from 1. */
  readonly cellNumber: number;
  readonly outputIndex: number;
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
