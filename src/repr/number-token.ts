import { DOT, isDigit, isSeparator, MINUS, PLUS, ZERO } from './chars';

/** Powers of ten that a double holds exactly: with a mantissa of 15 digits one operation rounds correctly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const EXACT_DIGITS = 15;
const MAX_EXPONENT = 30000;
const LOWER_E = 101;
const TWO = 50;
const LIMIT = 2 ** 53;

/** One decimal number of a text. It is reused from number to number, because there can be millions. */
export class NumberToken {
  value = 0;
  /** Whether it is written without point and exponent. */
  integer = false;
  /** Whether it is written with an exponent. */
  scientific = false;
  /** Whether nothing follows its decimal point, as in `1.` and `1.e-10`. */
  barePoint = false;
  /** The exponent of ten of its last digit: -2 for `0.25` and for `2.5e-1`. */
  unit = 0;
  /** Digits from the first to the last that is not zero. */
  significant = 0;
  /** The exponent of ten of its first digit that is not zero: 1 for `25.0` and -2 for `0.025`. */
  get exponent(): number {
    return this.unit + this.digits - 1;
  }
  /** Whether no double holds it: a whole number beyond 2^53, or one that overflows. */
  unsafe = false;
  /** The place behind it. */
  end = 0;

  private mantissa = 0;
  private digits = 0;

  /** Reads the number at `start`; false if there is none, or if something other than a separator follows it. */
  scan(text: string, start: number): boolean {
    let at = start;
    let code = text.charCodeAt(at);
    const negative = code === MINUS;
    if (negative || code === PLUS) {
      code = text.charCodeAt(++at);
    }
    if (!isDigit(code) || (code === ZERO && isDigit(text.charCodeAt(at + 1)))) {
      return false;
    }
    this.mantissa = this.digits = this.significant = 0;
    at = this.scanDigits(text, at);
    let fraction = 0;
    this.integer = text.charCodeAt(at) !== DOT;
    this.barePoint = false;
    if (!this.integer) {
      const point = at;
      at = this.scanDigits(text, at + 1);
      fraction = at - point - 1;
      this.barePoint = fraction === 0;
    }
    const exponent = this.scanExponent(text, at);
    this.unit = Math.max(-MAX_EXPONENT, exponent - fraction);
    this.value = this.convert(text, start, negative);
    this.unsafe = this.integer
      ? isUnsafe(this.value, text.charCodeAt(this.end - 1))
      : !Number.isFinite(this.value);
    return isSeparator(text.charCodeAt(this.end));
  }

  private scanDigits(text: string, start: number): number {
    let at = start;
    let code = text.charCodeAt(at);
    while (isDigit(code)) {
      if (this.digits > 0 || code !== ZERO) {
        this.digits++;
        if (code !== ZERO) {
          this.significant = this.digits;
        }
        if (this.digits <= EXACT_DIGITS) {
          this.mantissa = this.mantissa * 10 + (code - ZERO);
        }
      }
      code = text.charCodeAt(++at);
    }
    return at;
  }

  private scanExponent(text: string, start: number): number {
    this.end = start;
    this.scientific = false;
    if ((text.charCodeAt(start) | 32) !== LOWER_E) {
      return 0;
    }
    let at = start + 1;
    const sign = text.charCodeAt(at);
    if (sign === MINUS || sign === PLUS) {
      at++;
    }
    if (!isDigit(text.charCodeAt(at))) {
      return 0;
    }
    let exponent = 0;
    for (; isDigit(text.charCodeAt(at)); at++) {
      exponent = Math.min(MAX_EXPONENT, exponent * 10 + (text.charCodeAt(at) - ZERO));
    }
    this.end = at;
    this.scientific = true;
    this.integer = false;
    return sign === MINUS ? -exponent : exponent;
  }

  private convert(text: string, start: number, negative: boolean): number {
    if (this.digits > EXACT_DIGITS || Math.abs(this.unit) >= POWERS.length) {
      return Number(text.slice(start, this.end));
    }
    const power = POWERS[Math.abs(this.unit)];
    const size = this.unit < 0 ? this.mantissa / power : this.mantissa * power;
    return negative ? -size : size;
  }
}

/** 2^53 + 1 is read as 2^53, which ends in 2. */
function isUnsafe(value: number, lastDigit: number): boolean {
  const size = Math.abs(value);
  return size > LIMIT || (size === LIMIT && lastDigit !== TWO);
}
