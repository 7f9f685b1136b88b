import { ElementReader } from '../../src/repr/element';
import { NumberBuffer } from '../../src/repr/number-buffer';
import {
  determined,
  guessed,
  halfUnit,
  printedBound,
  recoverable,
  shortest
} from '../../src/repr/printed-bound';

function numbersOf(...elements: string[]): NumberBuffer {
  const numbers = new NumberBuffer();
  elements.forEach(element => new ElementReader(element, numbers).read(0));
  return numbers;
}

describe('printedBound', () => {
  it('takes the last digit that any element shows for all without exponent', () => {
    expect(printedBound(numbersOf('0.5', '0.125'), half => half)).toBe(5e-4);
  });

  it('takes the own last digit of elements with an exponent', () => {
    expect(printedBound(numbersOf('1.50e+05', '2.00e-03'), half => half)).toBe(500);
  });

  it('has no error for zero with exponent, whole numbers, nan and infinity', () => {
    expect(printedBound(numbersOf('0.00e+00', '3', 'nan', '-inf'), half => half)).toBe(0);
  });
});

describe('error rules', () => {
  it('halves a unit without rounding', () => {
    expect([halfUnit(-8), halfUnit(0), halfUnit(3)]).toEqual([5e-9, 0.5, 500]);
    expect([halfUnit(-323), halfUnit(308), halfUnit(-30000)]).toEqual([5e-324, 5e307, 0]);
    expect([halfUnit(309), halfUnit(30000)]).toEqual([Infinity, Infinity]);
  });

  it('finds again what a coarse type holds in the printed digits', () => {
    expect(recoverable('bfloat16')(5e-5, 1.7812)).toBe(0);
    expect(recoverable('float32')(5e-5, 1.7812)).toBeCloseTo(5.0106e-5, 8);
    expect(recoverable('float64')(5e-18, 1.7812)).toBe(0);
  });

  it('adds the rounding to a guessed type', () => {
    expect(guessed('float32')(5e-5, 1024)).toBeCloseTo(5e-5 + 1024 * 2 ** -24, 12);
  });

  it('doubts few digits, which may be all that a coarse type needs', () => {
    expect(shortest(5)(5e-5, 500)).toBeCloseTo(500 * 2 ** -11, 6);
    expect(shortest(9)(5e-9, 1)).toBeCloseTo(2 ** -24, 12);
    expect(shortest(10)(5e-9, 1)).toBeCloseTo(5e-9, 14);
  });

  it('trusts text that determines its values', () => {
    expect(determined()).toBe(0);
  });
});
