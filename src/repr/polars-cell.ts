import type { NumberBuffer } from './number-buffer';
import { NumberToken } from './number-token';

const token = new NumberToken();

/** Reads one cell of polars into a buffer, a null as NaN; false for text, which leaves the buffer as it is. */
export function readPolarsCell(
  text: string,
  numbers: NumberBuffer,
  start = 0,
  end = text.length
): boolean {
  if (token.scan(text, start) && token.end === end) {
    numbers.pushNumber(token, start);
    return true;
  }
  const cell = text.slice(start, end);
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
