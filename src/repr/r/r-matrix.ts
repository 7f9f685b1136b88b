import type { NumberBuffer } from '../number-buffer';
import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { readMatrixBlock, type MatrixBlock } from './matrix-block';
import { fillLines } from './fill-lines';
import { readRCell, rNumbers } from './r-cells';
import { rContent, truncatedR } from './r-content';

/** A matrix that is printed in one or several blocks. */
export interface RMatrix {
  readonly blocks: readonly MatrixBlock[];
  readonly shape: readonly [rows: number, columns: number];
  readonly isTruncated: boolean;
  /** The line behind it. */
  readonly endLine: number;
}

/** Reads the blocks of the matrix whose header is on a line; null if there is none. */
export function readRMatrix(source: SourceText, headerLine: number): RMatrix | null {
  const first = readMatrixBlock(source, headerLine);
  if (first === null || (first.firstColumn ?? 1) !== 1) {
    return null;
  }
  const blocks = [first];
  let numColumns = first.rows[0].length;
  let { endLine } = first;
  for (;;) {
    const next = endLine < source.numLines ? readMatrixBlock(source, endLine) : null;
    if (next === null || !continues(next, first, numColumns)) {
      break;
    }
    blocks.push(next);
    numColumns += next.rows[0].length;
    endLine = next.endLine;
  }
  if (first.firstColumn === null && !fillLines(blocks.map(({ widths }) => widths))) {
    const { rows, omitted, isTruncated } = first;
    const shape = [rows.length + omitted, rows[0].length] as const;
    return {
      blocks: [first],
      shape,
      isTruncated: isTruncated || omitted > 0,
      endLine: first.endLine
    };
  }
  const omitted = blocks.reduce((most, block) => Math.max(most, block.omitted), 0);
  return {
    blocks,
    shape: [first.rows.length + omitted, numColumns],
    isTruncated: omitted > 0 || blocks.some(block => block.isTruncated),
    endLine
  };
}

/** Whether a block has further columns of the rows of the first one. */
function continues(next: MatrixBlock, first: MatrixBlock, numColumns: number): boolean {
  const counts = next.firstColumn === null ? first.firstColumn === null : true;
  return (
    counts &&
    (next.firstColumn ?? numColumns + 1) === numColumns + 1 &&
    next.rowLabels.join('\n') === first.rowLabels.join('\n')
  );
}

/** Adds the values of a matrix row by row. */
export function addValues(source: SourceText, { blocks }: RMatrix, numbers: NumberBuffer): void {
  blocks[0].rows.forEach((_, row) =>
    blocks.forEach(({ rows }) => rows[row].forEach(cell => readRCell(source.text, cell, numbers)))
  );
}

export function matrixContent(source: SourceText, matrix: RMatrix): Content {
  if (matrix.isTruncated) {
    const isTold = matrix.blocks.every(block => !block.isTruncated);
    return truncatedR(isTold ? matrix.shape : null);
  }
  const numbers = rNumbers();
  addValues(source, matrix, numbers);
  const names = matrix.blocks.flatMap(block => block.names);
  return rContent(source, numbers, matrix.shape, names);
}
