import type { DType } from '../array/dtype';
import { isRule, isUnboxedRow, layoutOf, type PolarsLayout } from './polars-layout';
import { PolarsRows } from './polars-rows';
import type { SourceText } from './source-text';

/** What of a printed frame is the same however it is drawn. */
export interface PolarsTable<Column> {
  readonly columns: readonly Column[];
  /** Null where the columns cannot be told from one another. */
  readonly rows: PolarsRows | null;
  /** The line behind it. */
  readonly endLine: number;
}

interface HasType {
  readonly dtype: DType | null;
}

const TOP = /^[┌╭+]/;
const BOTTOM = /^[└╰]/;
/** What stands at either end of a row; one that has lost its right border has lost a part of its last cell, too. */
const SIDES = '│|';
const FIRST_LINE = /^(?:[┌╭+│|]| +\S|[─-]{3,}$)/;

/** Reads the head and the rows of the frame that begins on a line; null if none does. */
export function readPolarsTable<Column extends HasType>(
  source: SourceText,
  top: number,
  numColumns: number,
  columnsOf: (head: readonly string[][]) => Column[]
): PolarsTable<Column> | null {
  if (top >= source.numLines || !FIRST_LINE.test(source.line(top))) {
    return null;
  }
  const layout = layoutOf(source, top, numColumns);
  if (layout === null) {
    return TOP.test(source.line(top)) || isRule(source.line(top))
      ? { columns: [], rows: null, endLine: top + 1 }
      : null;
  }
  const { head, firstRow } = readHead(source, top, layout);
  const columns = columnsOf(head);
  const rows = new PolarsRows(source.text, columns, layout.cuts);
  return { columns, rows, endLine: addRows(source, layout, firstRow, rows) };
}

/** The names and types above the first rule below them, or up to the types where no rule is drawn. */
function readHead(
  source: SourceText,
  top: number,
  layout: PolarsLayout
): { head: string[][]; firstRow: number } {
  const head: string[][] = [];
  let line = layout.first;
  for (; line < source.numLines && isRow(source, line, layout); line++) {
    const above = head.at(-1);
    head.push(cellsOf(source, line, layout));
    const isTyped = above?.some(cell => cell === '---') === true;
    if (isTyped && layout.first === top && above?.every(isDashes) === true) {
      line++;
      break;
    }
  }
  const hasRule = line < source.numLines && isRule(source.line(line).trimEnd());
  return { head, firstRow: hasRule ? line + 1 : line };
}

function isDashes(cell: string): boolean {
  return cell === '---' || cell === '';
}

/** Adds the rows from a line on, between which rules may be drawn, and gives the line behind the frame. */
function addRows(
  source: SourceText,
  layout: PolarsLayout,
  firstRow: number,
  rows: PolarsRows
): number {
  const inset = Number(layout.isBoxed);
  let line = firstRow;
  for (; line < source.numLines; line++) {
    if (isRow(source, line, layout)) {
      const end = layout.isBoxed ? source.contentEnd(line) - 1 : source.lineEnd(line);
      rows.add(source.lineStarts[line] + inset, end);
      continue;
    }
    const text = source.line(line).trimEnd();
    if (BOTTOM.test(text)) {
      return line + 1;
    }
    if (!isRule(text)) {
      break;
    }
  }
  return line;
}

/** A glance at the chars at the ends of a line; what stands behind the first is a dash where the line is a rule. */
function isRow(source: SourceText, line: number, { isBoxed, width }: PolarsLayout): boolean {
  const { text, lineStarts } = source;
  if (!isBoxed) {
    return isUnboxedRow(source, line, width);
  }
  const start = lineStarts[line];
  const last = source.contentEnd(line) - 1;
  return (
    last > start &&
    SIDES.includes(text[start]) &&
    SIDES.includes(text[last]) &&
    !'-─='.includes(text[start + 1])
  );
}

function cellsOf(source: SourceText, line: number, layout: PolarsLayout): string[] {
  const inset = Number(layout.isBoxed);
  const text = source.line(line);
  const inner = layout.isBoxed ? text.trimEnd().slice(inset, -inset) : text;
  const { cuts } = layout;
  const cells =
    cuts === null ? inner.split(/[│┆|]/) : [0, ...cuts].map((cut, i) => inner.slice(cut, cuts[i]));
  return cells.map(cell => cell.trim());
}
