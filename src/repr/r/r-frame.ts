import { isSpace, skipSpace } from '../chars';
import type { CellStyle, FrameCells } from '../frame-cells';
import type { NumberBuffer } from '../number-buffer';
import { wordStart, type CellKind } from '../pandas-cell';
import type { SourceText } from '../source-text';
import { readBlock, type LineRange, type TableBlock } from '../table-block';
import type { Content } from '../types';
import { holdsTypes, type Tail } from './data-table';
import { fillLines, type BlockWidths } from './fill-lines';
import { readRCell, rNumbers } from './r-cells';
import { rContent, truncatedR } from './r-content';

/** Cells of a data frame. R prints each column with as many digits as its values need, and one space between columns. */
export const R_CELLS: CellStyle = { read: readCell, newNumbers: rNumbers, gap: 1 };

function readCell(text: string, start: number, end: number, numbers: NumberBuffer): CellKind {
  return readRCell(text, { start, end }, numbers) ? 'number' : 'text';
}

/**
 * Whether R printed a table, which sets columns as pandas does: between two columns of R there is one space at the widest
 * cell; pandas keeps two, one of them for a sign. Where the widest cells are all negative, the labels of the rows tell, which
 * pandas counts from 0; where they do not, the table is taken for one of R, whose digits promise less.
 */
export function areBlocksOfR(source: SourceText, blocks: readonly TableBlock[]): boolean {
  return blocks.every(block => {
    const { firstRow } = block;
    const isCounted = source.text.startsWith('0 ', source.lineStarts[firstRow]);
    const isBelowHeader = source.line(firstRow - 1).trimEnd() === block.header;
    return (
      holdsTypes(source, firstRow - 1) ||
      (!isCounted &&
        isBelowHeader &&
        block.ends.every((_, column) => narrowestGap(source, block, column) === 1))
    );
  });
}

/** Whether the header stands below a line with words in the same places, which no table of R does: then it is a row. */
export function isBelowRow(source: SourceText, { ends, firstRow }: TableBlock): boolean {
  const above = firstRow < 2 ? '' : source.line(firstRow - 2).trimEnd();
  return above.length === ends.at(-1) && ends.every(end => /^\S(?!\S)/.test(above.slice(end - 1)));
}

/** The least number of spaces before the cells of a column, its name included; before the first one, behind the labels. */
function narrowestGap(source: SourceText, block: TableBlock, column: number): number {
  const { ends, header, firstRow, endRow } = block;
  const { text, lineStarts } = source;
  const from = column === 0 ? 0 : ends[column - 1];
  const beforeName = header.slice(from, ends[column]).search(/\S/);
  let least = beforeName;
  if (column > 0) {
    for (let row = firstRow; row < endRow; row++) {
      const start = lineStarts[row] + from;
      least = Math.min(least, skipSpace(text, start) - start);
    }
    return least;
  }
  let widest = 0;
  for (let row = firstRow; row < endRow; row++) {
    const word = wordStart(text, lineStarts[row] + ends[0]);
    const label = labelEnd(text, lineStarts[row], word);
    widest = Math.max(widest, label - lineStarts[row]);
    least = Math.min(least, word - label);
  }
  return Math.min(least, beforeName - widest);
}

/** Where the label that begins a line ends, before the word of the first column. */
function labelEnd(text: string, start: number, word: number): number {
  let end = word;
  while (end > start && isSpace(text.charCodeAt(end - 1))) {
    end--;
  }
  return end;
}

/** The blocks with further columns of the same rows, which R prints below one another without a line between them. */
export function furtherBlocksOfR(
  source: SourceText,
  first: TableBlock,
  range: LineRange
): TableBlock[] {
  const blocks: TableBlock[] = [];
  for (let last = first; last.endRow < range.end; last = blocks[blocks.length - 1]) {
    const next = readBlock(source, last.endRow, { top: last.endRow, end: range.end });
    if (
      next === null ||
      next.ends.length === 0 ||
      !haveSameRows(source, first, next) ||
      !areBlocksOfR(source, [last, next])
    ) {
      break;
    }
    blocks.push(next);
  }
  const isOne =
    blocks.length === 0 || fillLines([first, ...blocks].map(block => widthsOf(source, block)));
  return isOne ? blocks : [];
}

function widthsOf(source: SourceText, block: TableBlock): BlockWidths {
  const { ends } = block;
  const label = labelsOf(source, block).reduce((most, { length }) => Math.max(most, length), 0);
  return { whole: ends[ends.length - 1], firstColumn: ends[0] - label };
}

function haveSameRows(source: SourceText, first: TableBlock, next: TableBlock): boolean {
  return labelsOf(source, first).join('\n') === labelsOf(source, next).join('\n');
}

function labelsOf(source: SourceText, { firstRow, endRow, ends }: TableBlock): string[] {
  return Array.from({ length: endRow - firstRow }, (_, row) => {
    const line = source.line(firstRow + row);
    return line.slice(0, wordStart(line, ends[0])).trim();
  });
}

/** The numbers of a data frame. */
export function framesOfR(
  source: SourceText,
  cells: FrameCells,
  omitted: number | null,
  tail: Tail | null
): Content {
  const { shape, numbers, names } = cells;
  if (tail !== null) {
    return truncatedR([tail.numRows ?? shape[0], tail.isNarrow ? null : shape[1]]);
  }
  if (omitted !== null || shape.includes(null)) {
    const [rows, columns] = shape;
    return truncatedR([rows === null ? null : rows + (omitted ?? 0), columns]);
  }
  return rContent(source, numbers, shape.map(Number), names);
}
