import type { NumberBuffer } from './number-buffer';
import { NumberToken } from './number-token';

const token = new NumberToken();

/** Reads one cell of polars into a buffer, a null as NaN; false for text, which leaves the buffer as it is. */
export function readPolarsCell(cell: string, numbers: NumberBuffer): boolean {
  if (token.scan(cell, 0) && token.end === cell.length) {
    numbers.pushNumber(token, 0);
    return true;
  }
  switch (cell) {
    case 'NaN':
    case 'null':
      numbers.pushExact(NaN);
      return true;
    case 'inf':
      numbers.pushExact(Infinity);
      return true;
    case '-inf':
      numbers.pushExact(-Infinity);
      return true;
    case 'true':
    case 'false':
      numbers.pushBool(cell === 'true');
      return true;
    default:
      return false;
  }
}
