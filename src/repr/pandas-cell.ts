import { DOT, isSpace } from './chars';
import type { NumberBuffer } from './number-buffer';
import { NumberToken } from './number-token';

/** What a cell of a printed table holds. */
export type CellKind = 'number' | 'dots' | 'text';

const token = new NumberToken();

/** Reads one cell, without the white space around it, into a buffer; text and dots leave the buffer as it is. */
export function readCell(
  text: string,
  start: number,
  end: number,
  numbers: NumberBuffer
): CellKind {
  if (token.scan(text, start) && token.end === end) {
    numbers.pushNumber(token, start);
    return 'number';
  }
  return readWord(text.slice(start, end), numbers);
}

function readWord(word: string, numbers: NumberBuffer): CellKind {
  switch (word) {
    case 'NaN':
    case '<NA>':
      numbers.pushExact(NaN);
      return 'number';
    case 'inf':
      numbers.pushExact(Infinity);
      return 'number';
    case '-inf':
      numbers.pushExact(-Infinity);
      return 'number';
    case 'True':
    case 'False':
      numbers.pushBool(word === 'True');
      return 'number';
    default:
      return isDots(word) ? 'dots' : 'text';
  }
}

/** Whether a cell stands for rows or columns that were left out. */
export function isDots(word: string): boolean {
  return word === '..' || word === '...';
}

/** The same of the cell between two places of a text. */
export function areDots(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === DOT && isDots(text.slice(start, end));
}

/** Where the word that ends at `end` begins. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) {
    start--;
  }
  return start;
}
