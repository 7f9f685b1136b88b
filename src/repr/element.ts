import { isDType, type DType } from '../array/dtype';
import {
  CLOSE_BRACKET,
  COMMA,
  DOT,
  isSeparator,
  isSpace,
  isWord,
  MINUS,
  OPEN_BRACKET,
  OPEN_PAREN,
  PLUS,
  SPACE,
  skipSpace
} from './chars';
import { type NumberBuffer } from './number-buffer';
import { NumberToken } from './number-token';
import { readArguments } from './read-arguments';
import { numpyDType, torchDType } from './dtype-name';

/** The place behind an element, or what stands there instead of one. */
export type ElementResult = number | 'mixed' | 'complex' | 'not-number';

const COMPLEX = /[-+]?(?:[\d.]+(?:e[-+]?\d+)?|nan|inf)?(?:[-+](?:[\d.]+(?:e[-+]?\d+)?|nan|inf))?j/y;
const NON_FINITE = new Map([
  ['nan', NaN],
  ['inf', Infinity]
]);
const BOOLS = new Map([
  ['True', true],
  ['False', false],
  ['np.True_', true],
  ['np.False_', false]
]);
const LONGEST_WORD = 16;
/** Stands for an element that a masked array hides. */
const MASKED = '--';

/** Reads one number, bool, nan, infinity or library scalar such as `np.float64(0.5)` into a buffer. */
export class ElementReader {
  private readonly token = new NumberToken();

  constructor(
    private readonly text: string,
    private readonly numbers: NumberBuffer
  ) {}

  read(start: number): ElementResult {
    const { text } = this;
    const end = this.readPlain(start);
    if (end !== null) {
      return end;
    }
    const wordEnd = this.wordEnd(start);
    if (text.charCodeAt(wordEnd) === OPEN_PAREN) {
      return this.readScalar(text.slice(start, wordEnd), wordEnd + 1);
    }
    COMPLEX.lastIndex = start;
    return COMPLEX.test(text) ? 'complex' : 'not-number';
  }

  /** Reads what is written without a call; null if it is nothing of the kind. */
  private readPlain(start: number): number | null {
    const { text, token, numbers } = this;
    if (token.scan(text, start)) {
      numbers.pushNumber(token, start);
      if (!token.integer && !token.scientific && isUnpadded(text, token.end)) {
        numbers.coarsestUnpadded = Math.max(numbers.coarsestUnpadded, token.unit);
      }
      return token.end;
    }
    const sign = text.charCodeAt(start);
    const signed = sign === MINUS || sign === PLUS;
    const wordStart = signed ? start + 1 : start;
    const end = this.wordEnd(wordStart);
    if (text.startsWith(MASKED, start) && isSeparator(text.charCodeAt(start + MASKED.length))) {
      numbers.pushMasked();
      return start + MASKED.length;
    }
    if (end === wordStart || !isSeparator(text.charCodeAt(end))) {
      return null;
    }
    const word = text.slice(wordStart, end);
    const value = NON_FINITE.get(word);
    const bool = BOOLS.get(word);
    if (value !== undefined) {
      numbers.pushExact(sign === MINUS ? -value : value);
    } else if (bool !== undefined && !signed) {
      numbers.pushBool(bool);
    } else {
      return null;
    }
    return end;
  }

  /** Reads the inside of `np.float64(…)`, `tensor(…)` or `array(…)`. */
  private readScalar(constructor: string, open: number): ElementResult {
    const { text, numbers, token } = this;
    const tensor = constructor === 'tensor';
    const jax = constructor === 'Array';
    const numpy = constructor.startsWith('np.') ? constructor.slice(3) : '';
    if (!tensor && !jax && constructor !== 'array' && !isDType(numpy)) {
      return 'not-number';
    }
    const start = skipSpace(text, open);
    if (text.charCodeAt(start) === OPEN_BRACKET && numpy === '') {
      return 'mixed';
    }
    const end = this.readPlain(start);
    const rest = end === null ? null : readArguments(text, end);
    if (rest === null) {
      return 'not-number';
    }
    const dtype: DType | null = tensor
      ? torchDType(rest.values.get('dtype'))
      : jax
        ? numpyDType(rest.values.get('dtype'))
        : isDType(numpy)
          ? numpy
          : null;
    numbers.tensors += Number(tensor);
    numbers.markScalar(dtype, numpy === '', token);
    return rest.end;
  }

  private wordEnd(start: number): number {
    const { text } = this;
    const limit = start + LONGEST_WORD;
    let at = start;
    let code = text.charCodeAt(at);
    while (at < limit && (isWord(code) || code === DOT)) {
      code = text.charCodeAt(++at);
    }
    return at;
  }
}

/** Whether one separator at most stands between an element and what follows on its line. */
function isUnpadded(text: string, end: number): boolean {
  return text.charCodeAt(end) !== SPACE
    ? !isSpace(text.charCodeAt(end))
    : !isSpace(text.charCodeAt(end + 1)) && !isClosing(text.charCodeAt(end + 1));
}

/** A comma or bracket, before which only padding stands. */
function isClosing(code: number): boolean {
  return code === COMMA || code === CLOSE_BRACKET;
}
