import type { DType } from '../array/dtype';
import { isSpace } from './chars';
import type { NumberBuffer } from './number-buffer';
import { readPolarsCell } from './polars-cell';

/** The lines between columns: │, ┆ and |. */
const BORDERS = new Set([0x2502, 0x2506, 0x7c]);

/** The cells of a printed frame by their places in the text, since there can be millions. */
export class PolarsRows {
  /** Where each cell begins and, behind it, where it ends. */
  private readonly places: number[] = [];
  /** The first cell of each row. */
  private readonly firsts: number[] = [];
  /** The cells that were printed over several lines. */
  private readonly wrapped = new Map<number, string>();

  constructor(
    private readonly text: string,
    private readonly columns: readonly { readonly dtype: DType | null }[],
    /** Where the columns behind the first begin in a row, if no lines stand between them. */
    private readonly cuts: readonly number[] | null = null
  ) {}

  get length(): number {
    return this.firsts.length;
  }

  width(row: number): number {
    return this.first(row + 1) - this.firsts[row];
  }

  cell(row: number, column: number): string {
    const cell = this.firsts[row] + column;
    return this.wrapped.get(cell) ?? this.slice(cell);
  }

  isWrapped(row: number, column: number): boolean {
    return this.wrapped.has(this.firsts[row] + column);
  }

  /** Reads the number of a cell; false where it holds none. */
  read(row: number, column: number, numbers: NumberBuffer): boolean {
    const cell = this.firsts[row] + column;
    const wrapped = this.wrapped.get(cell);
    return wrapped === undefined
      ? readPolarsCell(this.text, numbers, this.places[2 * cell], this.places[2 * cell + 1])
      : readPolarsCell(wrapped, numbers);
  }

  /**
   * Adds the row between two places. A cell that is too long goes on in the next line, where other columns of numbers are empty,
   * which no number is.
   */
  add(from: number, to: number): void {
    const first = this.places.length / 2;
    this.addCells(from, to);
    const last = this.firsts.at(-1);
    if (last === undefined || !this.goesOn(first)) {
      this.firsts.push(first);
      return;
    }
    for (let cell = first; 2 * cell < this.places.length; cell++) {
      const more = this.slice(cell);
      const above = last + cell - first;
      if (more !== '' && above < first) {
        this.wrapped.set(above, (this.wrapped.get(above) ?? this.slice(above)) + more);
      }
    }
    this.places.length = 2 * first;
  }

  private addCells(from: number, to: number): void {
    let start = from;
    if (this.cuts !== null) {
      for (const cut of this.cuts) {
        this.addCell(start, from + cut);
        start = from + cut;
      }
      this.addCell(start, to);
      return;
    }
    for (let at = from; at <= to; at++) {
      if (at === to || BORDERS.has(this.text.charCodeAt(at))) {
        this.addCell(start, at);
        start = at + 1;
      }
    }
  }

  private addCell(from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.text.charCodeAt(start))) {
      start++;
    }
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) {
      end--;
    }
    this.places.push(start, end);
  }

  private goesOn(first: number): boolean {
    for (let cell = first; 2 * cell < this.places.length; cell++) {
      const isEmpty = this.places[2 * cell] === this.places[2 * cell + 1];
      if (isEmpty && this.columns[cell - first]?.dtype !== null) {
        return true;
      }
    }
    return false;
  }

  private first(row: number): number {
    return row < this.firsts.length ? this.firsts[row] : this.places.length / 2;
  }

  private slice(cell: number): string {
    return this.text.slice(this.places[2 * cell], this.places[2 * cell + 1]);
  }
}
