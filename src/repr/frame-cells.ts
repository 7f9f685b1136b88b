import { skipSpace } from './chars';
import { NumberBuffer } from './number-buffer';
import { isDots, readCell, wordStart } from './pandas-cell';
import type { SourceText } from './source-text';
import type { TableBlock } from './table-block';

interface Column {
  readonly block: TableBlock;
  readonly name: string;
  /** The end of the column before; null for the first of a block, before which the index stands. */
  readonly start: number | null;
  readonly end: number;
  numbers: number;
  dots: number;
  text: string | null;
}

/** The cells of a table that is printed in one or several blocks, read row by row over all of them. */
export class FrameCells {
  readonly numbers = new NumberBuffer();
  private readonly columns: Column[];
  private rows = 0;
  private omittedRows = false;

  constructor(
    private readonly source: SourceText,
    blocks: readonly TableBlock[]
  ) {
    this.columns = blocks.flatMap(columnsOf);
    const numRows = blocks[0].endRow - blocks[0].firstRow;
    for (let row = 0; row < numRows; row++) {
      this.readRow(row);
    }
  }

  /** Whether any column holds numbers and nothing else; without one, the table is text. */
  get isNumeric(): boolean {
    return this.columns.some(({ numbers, text }) => numbers > 0 && text === null);
  }

  /** The names of the columns; of several levels the lowest. */
  get names(): string[] {
    return this.columns.map(({ name }) => name);
  }

  /** The first column that holds text, with what it holds. */
  get textColumn(): { column: string; value: string } | null {
    for (const { name, text, dots } of this.columns) {
      if (text !== null || (dots > 0 && dots < this.rows)) {
        return { column: name, value: text ?? '...' };
      }
    }
    return null;
  }

  /** Extents; null where dots stand for rows or columns that were left out. */
  get shape(): (number | null)[] {
    const omitted = this.columns.some(({ dots }) => dots > 0);
    return [this.omittedRows ? null : this.rows, omitted ? null : this.columns.length];
  }

  private readRow(row: number): void {
    const cells = this.columns.map(column => this.cell(column, row));
    const { text } = this.source;
    if (cells.every(([start, end]) => isDots(text.slice(start, end)))) {
      this.omittedRows = true;
      return;
    }
    this.rows++;
    this.columns.forEach((column, index) => {
      const [start, end] = cells[index];
      const kind = readCell(text, start, end, this.numbers);
      if (kind === 'number') {
        column.numbers++;
      } else if (kind === 'dots') {
        column.dots++;
      } else {
        column.text ??= text.slice(start, end);
      }
    });
  }

  /** Where a cell begins and ends in the text, without the spaces before it. */
  private cell(column: Column, row: number): [number, number] {
    const { text, lineStarts } = this.source;
    const line = lineStarts[column.block.firstRow + row];
    const end = line + column.end;
    const start = skipSpace(text, line + (column.start ?? column.block.labelLimit));
    return [column.start === null ? Math.min(start, wordStart(text, end)) : start, end];
  }
}

function columnsOf(block: TableBlock): Column[] {
  return block.ends.map((end, index) => {
    const start = index === 0 ? null : block.ends[index - 1];
    const nameStart = start ?? wordStart(block.header, end);
    const name = block.header.slice(nameStart, end).trim();
    return { block, name, start, end, numbers: 0, dots: 0, text: null };
  });
}
