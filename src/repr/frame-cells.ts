import { skipSpace } from './chars';
import { NumberBuffer } from './number-buffer';
import { areDots, readCell, wordStart, type CellKind } from './pandas-cell';
import { areRowLabels } from './row-labels';
import type { SourceText } from './source-text';
import type { TableBlock } from './table-block';

/** How a library writes the cells of its tables. */
export interface CellStyle {
  read(text: string, start: number, end: number, numbers: NumberBuffer): CellKind;
  newNumbers(): NumberBuffer;
  /** How many spaces stand before a word of a column at least. */
  readonly gap: number;
}

export const PANDAS_CELLS: CellStyle = {
  read: readCell,
  newNumbers: () => new NumberBuffer(),
  gap: 2
};

interface Column {
  readonly block: TableBlock;
  readonly name: string;
  /** The end of the column before; null for the first of a block, before which the index stands. */
  readonly start: number | null;
  readonly end: number;
  numbers: number;
  dots: number;
  text: boolean;
}

/** A column of words. */
export interface TextColumn {
  readonly name: string;
  /** Null where it is not clear which words are in the column and which name the rows. */
  readonly words: readonly string[] | null;
}

/** The cells of a table that is printed in one or several blocks, read row by row over all of them. */
export class FrameCells {
  private readonly columns: readonly Column[];
  /** The rows of the blocks without those that dots stand for. */
  private readonly rows: number[] = [];
  private readonly all: NumberBuffer;
  private omittedRows = false;

  constructor(
    private readonly source: SourceText,
    blocks: readonly TableBlock[],
    private readonly style: CellStyle = PANDAS_CELLS
  ) {
    this.columns = blocks.flatMap(columnsOf);
    this.all = style.newNumbers();
    const numRows = blocks[0].endRow - blocks[0].firstRow;
    for (let row = 0; row < numRows; row++) {
      this.readRow(row);
    }
    for (const column of this.columns) {
      column.text ||= column.start === null && !this.hasRowLabels(column);
    }
  }

  /** Whether any column holds numbers and nothing else; without one, the table is text. */
  get isNumeric(): boolean {
    return this.columns.some(({ numbers, text }) => numbers > 0 && !text);
  }

  /** The names of the columns of numbers; of several levels the lowest. */
  get names(): string[] {
    return this.columns.filter(isNumeric).map(({ name }) => name);
  }

  /** The values of the columns of numbers, row by row. */
  get numbers(): NumberBuffer {
    if (!this.columns.some(column => this.isText(column))) {
      return this.all;
    }
    const numbers = this.style.newNumbers();
    const numeric = this.columns.filter(isNumeric);
    for (const row of this.rows) {
      for (const column of numeric) {
        const end = this.cellEnd(column, row);
        this.style.read(this.source.text, this.cellStart(column, end), end, numbers);
      }
    }
    return numbers;
  }

  get textColumns(): TextColumn[] {
    return this.columns
      .filter(column => this.isText(column))
      .map(column => ({ name: column.name, words: this.words(column) }));
  }

  /** Extents of the columns of numbers; null where dots stand for rows or columns that were left out. */
  get shape(): (number | null)[] {
    const omitted = this.columns.some(column => column.dots > 0 && !this.isText(column));
    return [
      this.omittedRows ? null : this.rows.length,
      omitted ? null : this.columns.filter(isNumeric).length
    ];
  }

  private isText({ text, dots }: Column): boolean {
    return text || (dots > 0 && dots < this.rows.length);
  }

  private readRow(row: number): void {
    const { text } = this.source;
    if (this.columns.every(column => this.holdsDots(column, row))) {
      this.omittedRows = true;
      return;
    }
    this.rows.push(row);
    for (const column of this.columns) {
      const end = this.cellEnd(column, row);
      const kind = this.style.read(text, this.cellStart(column, end), end, this.all);
      column.numbers += Number(kind === 'number');
      column.dots += Number(kind === 'dots');
      column.text ||= kind === 'text';
    }
  }

  private hasRowLabels(column: Column): boolean {
    const { text, lineStarts } = this.source;
    const heads = this.rows.map(row => {
      const number = wordStart(text, this.cellEnd(column, row));
      const line = lineStarts[column.block.firstRow + row];
      return { label: text.slice(line, number), number: text.charCodeAt(number) };
    });
    return areRowLabels(heads, this.style.gap);
  }

  private holdsDots(column: Column, row: number): boolean {
    const end = this.cellEnd(column, row);
    return areDots(this.source.text, this.cellStart(column, end), end);
  }

  private cellEnd({ block, end }: Column, row: number): number {
    return this.source.lineStarts[block.firstRow + row] + end;
  }

  /** Where the cell that ends at a place begins, without the spaces before it. */
  private cellStart(column: Column, cellEnd: number): number {
    const { text } = this.source;
    const { start, end, block } = column;
    const at = skipSpace(text, cellEnd - end + (start ?? block.labelLimit));
    return start === null ? Math.min(at, wordStart(text, cellEnd)) : at;
  }

  private words(column: Column): string[] | null {
    const { text, lineStarts } = this.source;
    const gap = column.start ?? this.gapBefore(column);
    if (gap === null || !this.rows.every(row => this.isGap(column, row, gap))) {
      return null;
    }
    return this.rows.map(row => {
      const line = lineStarts[column.block.firstRow + row];
      return text.slice(line + gap, line + column.end).trim();
    });
  }

  /** Whether as many spaces as separate columns begin at a place of a row. */
  private isGap({ block }: Column, row: number, at: number): boolean {
    const place = this.source.lineStarts[block.firstRow + row] + at;
    return skipSpace(this.source.text, place) >= place + this.style.gap;
  }

  /** Where the labels of the rows have ended and the first column has not begun, in every row; null if several places may be. */
  private gapBefore(column: Column): number | null {
    const gaps: number[] = [];
    let wasGap = false;
    for (let at = 0; at + 1 < column.end; at++) {
      const isGap = this.rows.every(row => this.isGap(column, row, at));
      if (isGap && !wasGap) {
        gaps.push(at);
      }
      wasGap = isGap;
    }
    return gaps.length === 1 ? gaps[0] : null;
  }
}

function isNumeric({ text, dots }: Column): boolean {
  return !text && dots === 0;
}

function columnsOf(block: TableBlock): Column[] {
  return block.ends.map((end, index) => {
    const start = index === 0 ? null : block.ends[index - 1];
    // A number as name is padded behind.
    const shown = block.header.slice(0, end).trimEnd();
    const name = shown.slice(start ?? wordStart(shown, shown.length)).trim();
    return { block, name, start, end, numbers: 0, dots: 0, text: false };
  });
}
