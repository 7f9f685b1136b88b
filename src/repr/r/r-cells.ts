import type { Cell } from '../cells';
import { DOT } from '../chars';
import { NumberBuffer } from '../number-buffer';
import { NumberToken } from '../number-token';

const token = new NumberToken();
const NON_FINITE = new Map([
  ['NA', NaN],
  ['NaN', NaN],
  ['Inf', Infinity],
  ['-Inf', -Infinity]
]);

/** Reads a number, a missing one or a logical value as R prints it; false for anything else, which leaves the buffer as it is. */
export function readRCell(
  text: string,
  { start, end }: Cell,
  numbers: NumberBuffer,
  format: CellFormat | null = null
): boolean {
  if (token.scan(text, start) && token.end === end) {
    if (format?.accepts(text, start, end, token) === false) {
      return false;
    }
    numbers.pushNumber(token, start);
    return true;
  }
  const word = text.slice(start, end);
  const value = NON_FINITE.get(word);
  if (value !== undefined) {
    numbers.pushExact(value);
  } else if (word === 'TRUE' || word === 'FALSE') {
    numbers.pushBool(word === 'TRUE');
  } else {
    return false;
  }
  return true;
}

/** R prints the numbers of a vector, or of a column, in one format: as many decimals, and all or none with an exponent. */
export class CellFormat {
  /** Twice the decimals, and one more with an exponent. */
  private format: number | null = null;

  accepts(text: string, start: number, end: number, { scientific }: NumberToken): boolean {
    let point = start;
    while (point < end && text.charCodeAt(point) !== DOT) {
      point++;
    }
    let last = end;
    if (scientific) {
      last = start;
      while (!isExponent(text.charCodeAt(last))) {
        last++;
      }
    }
    const format = 2 * Math.max(0, last - point - 1) + Number(scientific);
    this.format ??= format;
    return this.format === format;
  }
}

function isExponent(code: number): boolean {
  return code === 69 || code === 101;
}

/** Numbers as R prints them, of which each is rounded at the last digit that it shows. */
export function rNumbers(): NumberBuffer {
  return new NumberBuffer(true);
}
