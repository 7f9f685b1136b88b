import { DOT, OPEN_BRACKET } from './chars';
import { ElementReader } from './element';
import type { Failure } from './failure';
import { isFailure, readNested, type Nested } from './nested';
import { NumberBuffer } from './number-buffer';

/**
 * Reads the values of a call: nested brackets, one number, or `...` for values that are not printed at all (`none`). Null if
 * no array begins there.
 */
export function readValues(text: string, start: number): Nested | Failure | 'none' | null {
  const code = text.charCodeAt(start);
  if (code === OPEN_BRACKET) {
    const nested = readNested(text, start, false);
    // Prose abbreviates an array as `array([...])`.
    return !isFailure(nested) && nested.truncated && nested.numbers.length === 0 ? null : nested;
  }
  if (code === DOT && text.startsWith('...', start)) {
    return 'none';
  }
  return readScalar(text, start);
}

/** A zero-dimensional array; null if it is none, as in the prose of `tensor(s)`. */
function readScalar(text: string, start: number): Nested | Failure | null {
  const numbers = new NumberBuffer();
  const end = new ElementReader(text, numbers).read(start);
  if (typeof end === 'number') {
    return {
      end,
      shape: [],
      truncated: false,
      ends: null,
      numbers,
      commas: false,
      padded: false
    };
  }
  return end === 'complex' ? { reason: 'complex', at: start, open: [] } : null;
}
