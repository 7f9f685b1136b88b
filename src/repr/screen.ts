import { NEWLINE, SPACE } from './chars';

/** As many rows as a progress display may go back over; what lies above has left the screen. */
const HEIGHT = 200;
/** No terminal is wider, and a text that asks for column 10⁹ must not get it. */
const MAX_MOVE = 1000;
/** String.fromCharCode takes its codes as arguments, of which an engine allows a limited number. */
const CHUNK = 8192;
const FIRST_WIDTH = 128;

interface Row {
  codes: Uint16Array;
  length: number;
}

/** The rows that a terminal shows. What scrolls off it can no longer change, and is kept as text. */
export class Screen {
  /** Writes a part of a text, in which newlines are the only control characters. */
  write(text: string, start: number, end: number): void {
    let row = this.rows[this.row];
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) {
        this.newline();
        row = this.rows[this.row];
      } else {
        put(row, this.column++, code);
      }
    }
  }

  moveBack(columns: number): void {
    this.column = Math.max(0, this.column - columns);
  }

  moveForward(columns: number): void {
    this.column = Math.max(this.column, Math.min(this.column + columns, MAX_MOVE));
  }

  moveRow(rows: number): void {
    this.row = Math.min(Math.max(0, this.row + rows), this.rows.length - 1);
  }

  moveHome(): void {
    this.row = this.column = 0;
  }

  /** Erases the row: 0 from the cursor on, 1 before it, which only hides what is overwritten next, 2 all of it. */
  eraseRow(part: number): void {
    const row = this.rows[this.row];
    if (part !== 1) {
      row.length = Math.min(row.length, part === 0 ? this.column : 0);
    }
  }

  /** Erases what lies behind the cursor, or everything that is on the screen. */
  eraseRows(all: boolean): void {
    if (all) {
      this.rows.forEach(row => (row.length = 0));
    } else {
      this.eraseRow(0);
      this.rows.length = this.row + 1;
    }
  }

  /** All that was written, row by row. */
  finish(): string {
    return [...this.scrolled, ...this.rows.map(decode)].join('\n');
  }

  private newline(): void {
    this.row++;
    this.column = 0;
    if (this.row < this.rows.length) {
      return;
    }
    this.rows.push({ codes: new Uint16Array(FIRST_WIDTH), length: 0 });
    if (this.rows.length > HEIGHT) {
      this.scrolled.push(...this.rows.splice(0, HEIGHT / 2).map(decode));
      this.row -= HEIGHT / 2;
    }
  }

  private readonly scrolled: string[] = [];
  private readonly rows: Row[] = [{ codes: new Uint16Array(FIRST_WIDTH), length: 0 }];
  private row = 0;
  private column = 0;
}

function put(row: Row, column: number, code: number): void {
  if (column >= row.codes.length) {
    const grown = new Uint16Array(2 * Math.max(column, row.codes.length));
    grown.set(row.codes);
    row.codes = grown;
  }
  if (column > row.length) {
    row.codes.fill(SPACE, row.length, column);
  }
  row.codes[column] = code;
  row.length = Math.max(row.length, column + 1);
}

function decode({ codes, length }: Row): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    parts.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + CHUNK))));
  }
  return parts.join('');
}
