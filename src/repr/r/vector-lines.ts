import type { SourceText } from '../source-text';
import { cellsOf, type Cell } from '../cells';

/** One line of a vector: where it begins in the text, and its cells. */
export interface VectorLine {
  readonly start: number;
  readonly cells: readonly Cell[];
}

/** The lines of a vector, of which each begins with the place of its first element. */
export interface VectorLines {
  readonly lines: readonly VectorLine[];
  /** The line behind the last one. */
  readonly endLine: number;
  /** How many chars the labels have, on all lines the same. */
  readonly labelWidth: number;
  readonly count: number;
}

const FIRST = /^ *\[1\](?= )/;
/** Of narrower numbers there are two or more on a line. */
const WIDE = 17;
const LABEL = /^ *\[(\d+)\](?= )/;

/** Reads the lines of the vector that begins with `[1]` on a line; null where there is none. */
export function vectorLines(source: SourceText, firstLine: number): VectorLines | null {
  const labelWidth = FIRST.exec(source.line(firstLine))?.[0].length;
  if (labelWidth === undefined) {
    return null;
  }
  const lines: VectorLine[] = [];
  let count = 0;
  let line = firstLine;
  for (; line < source.numLines; line++) {
    const label = LABEL.exec(source.line(line));
    if (label?.[0].length !== labelWidth || Number(label[1]) !== count + 1) {
      break;
    }
    const start = source.lineStarts[line];
    const cells = cellsOf(source.text, start + labelWidth, source.lineEnd(line));
    lines.push({ start, cells });
    count += cells.length;
  }
  return count === 0 ? null : { lines, endLine: line, labelWidth, count };
}

/**
 * Whether the cells stand as R sets them: in columns of one width, at the right end of it or at the left, and as many in each
 * line but the last. A line for each element is how a log counts its steps.
 */
export function isSetByR({ lines, labelWidth }: VectorLines): boolean {
  const [first] = lines;
  const last = lines.length - 1;
  const full = first.cells.length;
  const even = lines.every(({ cells }, i) =>
    i === last ? cells.length <= full : cells.length === full
  );
  const isWide = first.cells.length > 0 && first.cells[0].end - first.start > labelWidth + WIDE;
  return even && (last === 0 || full > 1 || isWide) && (hasColumns('end') || hasColumns('start'));

  function hasColumns(side: 'start' | 'end'): boolean {
    const places = first.cells.map(cell => cell[side] - first.start);
    const width = full > 1 ? places[1] - places[0] : 0;
    const own = lines.every(({ start, cells }) =>
      cells.every((cell, i) => cell[side] - start === places[0] + i * width)
    );
    return own && (side === 'end' || places[0] === labelWidth + 1);
  }
}
