import type { Cell } from '../cells';
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
    if (format?.accepts(text.slice(start, end), token) === false) {
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
  private format: string | null = null;

  accepts(word: string, { scientific }: NumberToken): boolean {
    const point = word.indexOf('.');
    const end = scientific ? word.toLowerCase().indexOf('e') : word.length;
    const format = `${point === -1 ? 0 : end - point - 1}${scientific ? 'e' : ''}`;
    this.format ??= format;
    return this.format === format;
  }
}

/** Numbers as R prints them, of which each is rounded at the last digit that it shows. */
export function rNumbers(): NumberBuffer {
  return new NumberBuffer(true);
}
