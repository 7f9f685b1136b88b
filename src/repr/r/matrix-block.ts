import { isSpace } from '../chars';
import type { NumberBuffer } from '../number-buffer';
import type { SourceText } from '../source-text';
import type { BlockWidths } from './fill-lines';
import { cellsOf, type Cell } from '../cells';
import { CellFormat, readRCell, rNumbers } from './r-cells';
import { omittedBy } from './r-content';

/** The columns of a matrix that fit on a line, with all of its rows. */
export interface MatrixBlock {
  /** The cells of each row. */
  readonly rows: readonly (readonly Cell[])[];
  /** What stands before the cells of each row. */
  readonly rowLabels: readonly string[];
  readonly names: readonly string[];
  /** The place of the first column, from 1, where the header counts the columns. */
  readonly firstColumn: number | null;
  readonly isTruncated: boolean;
  /** Rows that were left out below, of which R tells. */
  readonly omitted: number;
  readonly widths: BlockWidths;
  /** The line behind the block. */
  readonly endLine: number;
}

const COUNTED = /^ +\[,(\d+)\](?: +\[,\d+\])* *$/;
const ROW_LABEL = /^ *\[(\d+),\](?= |$)/;
/** Stands for rows or columns that the kernel of R leaves out. */
const DOTS = /[⋮⋯⋱]/;

/**
 * Reads the rows of a matrix whose header is on a line: either the header counts the columns (`[,1]`) or the labels count the
 * rows (`[1,]`), or both do. Null for lines that are none, or whose cells are no numbers.
 */
export function readMatrixBlock(source: SourceText, headerLine: number): MatrixBlock | null {
  const header = source.line(headerLine);
  const counted = COUNTED.exec(header);
  const columns = cellsOf(header, 0, header.length).map(({ start, end }) =>
    header.slice(start, end)
  );
  if (counted !== null && !isCounted(columns, Number(counted[1]))) {
    return null;
  }
  const rows: Cell[][] = [];
  const rowLabels: string[] = [];
  let isTruncated = header.includes('⋯');
  let line = headerLine + 1;
  for (; line < source.numLines; line++) {
    const row = readRow(source, line, rows, counted === null ? null : columns.length);
    if (row === null) {
      break;
    }
    isTruncated ||= row.dots;
    if (!row.dots) {
      rows.push(row.cells);
      rowLabels.push(row.label);
    }
  }
  const omitted = omittedBy(source, line);
  const names = counted === null ? namesOf(source, header, rows) : [];
  return rows.length === 0 || !isMatrix(source, rows) || (names === null && !isTruncated)
    ? null
    : {
        rows,
        rowLabels,
        names: names ?? [],
        firstColumn: counted === null ? null : Number(counted[1]),
        isTruncated,
        omitted: omitted ?? 0,
        widths: widthsOf(source, rows, rowLabels),
        endLine: line + Number(omitted !== null)
      };
}

function isCounted(columns: readonly string[], first: number): boolean {
  return columns.every((column, i) => column === `[,${first + i}]` || DOTS.test(column));
}

function readRow(
  source: SourceText,
  line: number,
  above: readonly (readonly Cell[])[],
  numColumns: number | null
): { cells: Cell[]; label: string; dots: boolean } | null {
  const { text } = source;
  const start = source.lineStarts[line];
  const whole = source.line(line);
  const label = ROW_LABEL.exec(whole);
  const labelEnd = start + (label?.[0].length ?? 0);
  const words = cellsOf(text, labelEnd, source.lineEnd(line));
  if (words.some(({ start: first }) => text.charCodeAt(first) > 127) && DOTS.test(whole)) {
    return { cells: [], label: '', dots: true };
  }
  if (label === null && (numColumns === null || isSpace(text.charCodeAt(start)) || whole === '')) {
    return null;
  }
  const width = numColumns ?? above[0]?.length ?? words.length;
  const isRow =
    words.length >= width + Number(label === null) &&
    (label === null || (words.length === width && Number(label[1]) === above.length + 1));
  if (!isRow || width === 0) {
    return null;
  }
  const cells = words.slice(words.length - width);
  return { cells, label: text.slice(start, cells[0].start).trim(), dots: false };
}

/** R's kernel sets columns left and fills them up with spaces; then a column ends before the next one begins. */
function widthsOf(
  source: SourceText,
  rows: readonly (readonly Cell[])[],
  labels: readonly string[]
): BlockWidths {
  const [first] = rows;
  const line = source.lineAt(first[0].start);
  const start = source.lineStarts[line];
  const whole = source.lineEnd(line) - start;
  const isLeft = isSpace(source.text.charCodeAt(start + whole - 1));
  const end = isLeft && first.length > 1 ? first[1].start - 1 : first[0].end;
  const label = labels.reduce((most, { length }) => Math.max(most, length), 0);
  return { whole, firstColumn: end - start - label };
}

/** Whether every cell is a number, the columns are set right or left, and each has one format. */
function isMatrix(source: SourceText, rows: readonly (readonly Cell[])[]): boolean {
  const formats = rows[0].map(() => new CellFormat());
  const scratch: NumberBuffer = rNumbers();
  return rows.every(row => {
    // Its numbers are read again where they belong.
    scratch.length = 0;
    return row.every((cell, i) => readRCell(source.text, cell, scratch, formats[i]));
  });
}

/** The names of columns whose rows are counted; null where it is not clear which name is whose. */
function namesOf(
  source: SourceText,
  header: string,
  rows: readonly (readonly Cell[])[]
): string[] | null {
  const words = cellsOf(header, 0, header.length);
  const [first = []] = rows;
  if (words.length === first.length) {
    return words.map(({ start, end }) => header.slice(start, end));
  }
  const rowStart = first.length === 0 ? 0 : source.lineStarts[source.lineAt(first[0].start)];
  const ends = first.map(({ end }) => end - rowStart);
  const areRight = ends.every(end => /\S/.test(header[end - 1] ?? ' '));
  const isLonger = /\S/.test(header.slice(ends.at(-1)));
  return areRight && !isLonger
    ? ends.map((end, i) => header.slice(ends[i - 1] ?? 0, end).trim())
    : null;
}
