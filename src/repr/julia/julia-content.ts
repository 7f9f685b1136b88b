import { isFloating, type DType } from '../../array/dtype';
import { TaggedError } from '../../errors';
import { arrayContent } from '../array-content';
import { EXACT_UNIT, NumberBuffer } from '../number-buffer';
import { NumberToken } from '../number-token';
import { determined, recoverable } from '../printed-bound';
import type { SourceText } from '../source-text';
import type { Content } from '../types';

const FORMAT = 'julia';
/** The digits of a number of a matrix. */
const COMPACT_DIGITS = 6;
/** The exponent of a Float32. */
const FLOAT32 = /^-?[\d.]+f-?\d+$/;
/** How Julia writes unsigned numbers. */
const HEXADECIMAL = /^0x[\da-f]{2,16}$/;
const token = new NumberToken();
const WORDS: ReadonlyMap<string, number> = new Map([
  ['NaN', NaN],
  ['Inf', Infinity],
  ['-Inf', -Infinity],
  ['missing', NaN]
]);

/** Collects the elements of one array as Julia prints them. */
export class JuliaNumbers {
  readonly numbers = new NumberBuffer();
  private longest = 0;

  /** Reads a number, `NaN`, `missing`, or the dot of an element that a structured matrix does not hold; false for anything else. */
  read(text: string, start: number, end: number): boolean {
    if (token.scan(text, start) && token.end === end) {
      this.longest = Math.max(this.longest, token.significant);
      this.numbers.pushRounded(token, start, compactUnit(token));
      return true;
    }
    const word = text.slice(start, end);
    if (HEXADECIMAL.test(word)) {
      token.scan(String(Number(word)), 0);
      this.numbers.pushNumber(token, start);
      return true;
    }
    if (FLOAT32.test(word)) {
      return this.readAgain(word.replace('f', 'e'));
    }
    const value = WORDS.get(word);
    if (value !== undefined) {
      this.numbers.pushExact(value);
    } else if (word === '⋅' || word === 'true' || word === 'false') {
      this.numbers.pushBool(word === 'true');
    } else {
      return false;
    }
    return true;
  }

  private readAgain(word: string): boolean {
    return this.read(word, 0, word.length);
  }

  /**
   * The array. Julia shows a number in full, but in a matrix with several columns rounds it to six digits and leaves out the
   * zeros behind them: whether it did shows in the longest one.
   */
  content(
    source: SourceText,
    shape: readonly number[],
    dtype: DType,
    mayBeCompact: boolean
  ): Content {
    const { numbers } = this;
    const isCompact = mayBeCompact && this.longest <= COMPACT_DIGITS;
    const type = numbers.floats > 0 && !isFloating(dtype) ? 'float64' : dtype;
    return arrayContent(source, {
      numbers,
      shape,
      dtype: type,
      rule: isCompact ? recoverable(type) : determined,
      format: FORMAT
    });
  }
}

/** The exponent of ten of the sixth digit, at which a number was rounded whose last zeros are left out; a zero is one. */
function compactUnit({ value, exponent }: NumberToken): number {
  return value === 0 ? EXACT_UNIT : exponent - COMPACT_DIGITS + 1;
}

export function truncatedJulia(shape: readonly number[] | null, dtype: DType): Content {
  return { kind: 'truncated', shape, dtype, format: FORMAT };
}

export function refusedJulia(name: string): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Arrays of {name} cannot be read: only bool, int, uint and float types can',
    { name }
  );
  return { kind: 'broken', error, format: FORMAT };
}
