import { isSpace } from '../chars';

/** Stands for rows and columns that were left out: ⋮ ⋯ ⋱ and …, each a word of its own. */
const DOTS = new Set([0x22ee, 0x22ef, 0x22f1, 0x2026]);

/** The cells of an array, slice by slice and row by row, by their places in the text: there can be millions. */
export class CellGrid {
  /** Where each cell begins and, behind it, where it ends. */
  private readonly places: number[] = [];
  /** How many cells each row has. */
  private readonly widths: number[] = [];
  /** How many rows each slice has. */
  private readonly heights: number[] = [];

  beginSlice(): void {
    this.heights.push(0);
  }

  /** Adds the words between two places as a row of the last slice, or of a first one; answers whether one of them stands for what was left out. */
  addRow(text: string, from: number, to: number): boolean {
    let hasDots = false;
    let width = 0;
    let at = from;
    if (this.heights.length === 0) {
      this.beginSlice();
    }
    while (at < to) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      hasDots ||= code > 127 && DOTS.has(code);
      this.places.push(at);
      while (at < to && !isSpace(text.charCodeAt(at))) {
        at++;
      }
      this.places.push(at);
      width++;
    }
    this.heights[this.heights.length - 1]++;
    this.widths.push(width);
    return hasDots;
  }

  /** Whether it has as many slices, of as many rows, of as many cells. */
  haveShape(numSlices: number, numRows: number, numColumns: number): boolean {
    return (
      this.heights.length === numSlices &&
      this.heights.every(height => height === numRows) &&
      this.widths.every(width => width === numColumns)
    );
  }

  /** Rows and columns of the first slice, and the number of slices. */
  get firstShape(): [number, number, number] {
    return [this.heights[0] ?? 0, this.widths[0] ?? 0, this.heights.length];
  }

  start(cell: number): number {
    return this.places[2 * cell];
  }

  end(cell: number): number {
    return this.places[2 * cell + 1];
  }
}
