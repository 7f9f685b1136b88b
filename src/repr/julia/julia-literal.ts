import type { DType } from '../../array/dtype';
import { sizeOf } from '../../array/nd-array';
import { defaultDType } from '../array-content';
import { CLOSE_BRACKET, COMMA, isSpace, OPEN_BRACKET, SEMICOLON } from '../chars';
import type { Cell } from '../cells';
import { slicesInOrder } from '../slices-in-order';
import type { SourceText } from '../source-text';
import type { Reading } from '../types';
import { JuliaNumbers, truncatedJulia } from './julia-content';

const DOTS = /^[⋮⋱⋯…]$/;

/**
 * Reads brackets as Julia writes arrays on one line: `[1.0, 2.0]` is a vector, spaces separate the columns of a matrix, `;` its
 * rows and `;;;` the slices of an array of three axes. Null where they are none.
 * @param dtype the type before the bracket, as in `Float32[…]`, or null
 */
export function readJuliaLiteral(
  source: SourceText,
  open: number,
  dtype: DType | null
): Reading | null {
  const literal = new LiteralReader(source.text, open + 1).read();
  if (literal === null) {
    return null;
  }
  const { slices, isVector, end } = literal;
  const [first] = slices;
  const shape = isVector
    ? [first[0].length]
    : [first.length, first[0].length, ...(slices.length > 1 ? [slices.length] : [])];
  const cells = slices.flat(2);
  if (cells.some(cell => DOTS.test(source.text.slice(cell.start, cell.end)))) {
    return { content: truncatedJulia(null, dtype ?? 'float64'), end, open: 0 };
  }
  const isEven = slices.every(
    slice => slice.length === first.length && slice.every(row => row.length === first[0].length)
  );
  const collected = new JuliaNumbers();
  const order = isVector ? [0] : slicesInOrder([slices.length]);
  const isRead =
    isEven &&
    cells.length === sizeOf(shape) &&
    first.every((row, i) =>
      row.every((_, j) =>
        order.every(slice => {
          const cell = slices[slice][i][j];
          return collected.read(source.text, cell.start, cell.end);
        })
      )
    );
  if (!isRead) {
    return null;
  }
  const type = dtype ?? defaultDType(collected.numbers);
  return { content: collected.content(source, shape, type, true), end, open: 0 };
}

interface Literal {
  readonly slices: readonly (readonly (readonly Cell[])[])[];
  readonly isVector: boolean;
  readonly end: number;
}

/** Splits the inside of brackets into words, rows and slices. */
class LiteralReader {
  private readonly slices: Cell[][][] = [[[]]];
  private commas = 0;

  constructor(
    private readonly text: string,
    private at: number
  ) {}

  read(): Literal | null {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === CLOSE_BRACKET) {
        return this.literal();
      }
      if (Number.isNaN(code) || code === OPEN_BRACKET) {
        return null;
      }
      if (code === COMMA || isSpace(code)) {
        this.commas += Number(code === COMMA);
        this.at++;
      } else if (code === SEMICOLON) {
        this.semicolons();
      } else {
        this.word();
      }
    }
  }

  private literal(): Literal | null {
    const numRows = this.slices.flat().length;
    const count = this.slices.flat(2).length;
    const isVector = this.commas > 0 && numRows === 1;
    const isSound = count > 0 && (this.commas === 0 || (isVector && this.commas === count - 1));
    return isSound ? { slices: this.slices, isVector, end: this.at + 1 } : null;
  }

  private semicolons(): void {
    const start = this.at;
    while (this.text.charCodeAt(this.at) === SEMICOLON) {
      this.at++;
    }
    if (this.at - start === 1) {
      this.slices[this.slices.length - 1].push([]);
    } else {
      this.slices.push([[]]);
    }
  }

  private word(): void {
    const start = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      const isEnd =
        Number.isNaN(code) ||
        isSpace(code) ||
        code === COMMA ||
        code === SEMICOLON ||
        code === CLOSE_BRACKET ||
        code === OPEN_BRACKET;
      if (isEnd) {
        break;
      }
      this.at++;
    }
    this.slices.at(-1)?.at(-1)?.push({ start, end: this.at });
  }
}
