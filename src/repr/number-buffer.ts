import { isFloating, type DType } from '../array/dtype';
import type { NumberToken } from './number-token';
import { roundToDType } from './precision';

/** Marks of elements in `units` whose rounding is not their own. */
export const EXACT_UNIT = -32768;
export const SHARED_UNIT = -32767;

/** Engines hold typed arrays of up to 64 bytes at little cost. */
const FIRST_SIZE = 8;

/** The values of one text in order, with what their digits tell about how far they were rounded. */
export class NumberBuffer {
  length = 0;
  /** How many elements were written as whole numbers, as bools, as anything that only a float can be. */
  integers = 0;
  bools = 0;
  floats = 0;
  /** Elements whose decimal point has nothing behind it, as in `1.`; Python never writes that. */
  barePoints = 0;
  /** Elements with digits behind the point, or with an exponent. */
  fractions = 0;
  /** Most significant digits of any element. */
  significant = 0;
  /** The exponent of ten of the last digit that elements without exponent share; Infinity if there are none. */
  sharedUnit = Infinity;
  /** The same of the element whose last digit is the coarsest, of those that no space pads to the width of the others. */
  coarsestUnpadded = -Infinity;
  /** The same of the element whose last digit is the coarsest. */
  coarsest = -Infinity;
  /** Elements that a masked array hides; their value is nan. */
  masked = 0;
  /** The place of a number that no double holds. */
  unsafe: number | null = null;
  /** How many elements were scalars of a library, of those the rounded ones, and of those torch's. */
  scalars = 0;
  roundedScalars = 0;
  tensors = 0;
  /** The element types that scalars named; null for one that did not. */
  readonly scalarTypes = new Set<DType | null>();

  /** `ownDigits`: every number was rounded at the last digit that it shows itself, whole numbers too. */
  constructor(private readonly ownDigits = false) {}

  private numbers = new Float64Array(FIRST_SIZE);
  private rounding = new Int16Array(FIRST_SIZE);

  get values(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }

  /** For each element the exponent of ten of its own last digit, or EXACT_UNIT, or SHARED_UNIT. */
  get units(): Int16Array {
    return this.rounding.subarray(0, this.length);
  }

  pushNumber(token: NumberToken, start: number): void {
    if (token.unsafe) {
      this.unsafe ??= start;
    }
    if (token.integer) {
      this.integers++;
      this.push(token.value, this.ownDigits ? token.unit : EXACT_UNIT);
    } else {
      this.pushFloat(token);
    }
  }

  /** Adds a number that was rounded at another digit than its last; whole numbers are exact all the same. */
  pushRounded(token: NumberToken, start: number, unit: number): void {
    if (token.integer) {
      this.pushNumber(token, start);
      return;
    }
    if (token.unsafe) {
      this.unsafe ??= start;
    }
    this.floats++;
    this.fractions++;
    this.significant = Math.max(this.significant, token.significant);
    this.push(token.value, unit);
  }

  /** Says that the last element was not rounded. */
  markExact(): void {
    this.rounding[this.length - 1] = EXACT_UNIT;
  }

  pushBool(value: boolean): void {
    this.bools++;
    this.push(value ? 1 : 0, EXACT_UNIT);
  }

  /** Adds nan or an infinity. */
  pushExact(value: number): void {
    this.floats++;
    this.push(value, EXACT_UNIT);
  }

  /** Adds an element that a masked array hides. */
  pushMasked(): void {
    this.masked++;
    this.pushExact(NaN);
  }

  /** Says that columns may have formats of their own, which may also have rounded to whole numbers. */
  roundAtCoarsest(): void {
    const whole = this.integers > 0 ? 0 : -Infinity;
    this.shareIntegers();
    this.sharedUnit = Math.max(this.coarsest, whole);
  }

  /**
   * Says that each element was rounded by itself, as by a formatter of the user's, whole numbers too: then the coarsest digit
   * tells, not the finest. numpy's own printing pads all elements to one width, and mixes no whole numbers with others.
   */
  roundEachByItself(): void {
    const mixed = this.integers > 0 && this.fractions + this.barePoints > 0;
    if (mixed) {
      this.shareIntegers();
    }
    this.sharedUnit = Math.max(this.sharedUnit, this.coarsestUnpadded, mixed ? 0 : -Infinity);
  }

  /**
   * Says that the last element was a scalar of a library. `np.float64(0.5)` is written with all digits that its type
   * needs; `tensor(0.5)` and `array(0.5)` are rounded at a digit of their own, unless torch writes a whole one as `1.`.
   */
  markScalar(dtype: DType | null, rounded: boolean, token: NumberToken): void {
    const last = this.length - 1;
    this.scalars++;
    this.roundedScalars += Number(rounded);
    this.scalarTypes.add(dtype);
    if (dtype !== null && isFloating(dtype)) {
      this.numbers[last] = roundToDType(this.numbers[last], dtype);
    }
    if (this.rounding[last] === SHARED_UNIT) {
      const exact = !rounded || (token.barePoint && this.tensors > 0);
      this.rounding[last] = exact ? EXACT_UNIT : token.unit;
    } else if (!rounded) {
      this.rounding[last] = EXACT_UNIT;
    }
  }

  /** Says that elements written as whole numbers were rounded to them. */
  shareIntegers(): void {
    if (this.integers === 0) {
      return;
    }
    this.sharedUnit = Math.min(this.sharedUnit, 0);
    for (let i = 0; i < this.length; i++) {
      if (Number.isInteger(this.numbers[i]) && this.rounding[i] === EXACT_UNIT) {
        this.rounding[i] = SHARED_UNIT;
      }
    }
  }

  private pushFloat(token: NumberToken): void {
    this.floats++;
    this.significant = Math.max(this.significant, token.significant);
    this.barePoints += Number(token.barePoint);
    if (token.scientific) {
      this.fractions++;
      // A zero in scientific notation has no digit to lose: anything else would have a mantissa.
      this.push(token.value, token.value === 0 && !this.ownDigits ? EXACT_UNIT : token.unit);
    } else {
      this.fractions += Number(!token.barePoint);
      this.sharedUnit = Math.min(this.sharedUnit, token.unit);
      this.coarsest = Math.max(this.coarsest, token.unit);
      this.push(token.value, this.ownDigits ? token.unit : SHARED_UNIT);
    }
  }

  private push(value: number, unit: number): void {
    if (this.length === this.numbers.length) {
      this.grow();
    }
    this.numbers[this.length] = value;
    this.rounding[this.length++] = unit;
  }

  private grow(): void {
    const numbers = new Float64Array(this.numbers.length * 2);
    const rounding = new Int16Array(numbers.length);
    numbers.set(this.numbers);
    rounding.set(this.rounding);
    this.numbers = numbers;
    this.rounding = rounding;
  }
}
