import fc from 'fast-check';
import { roundToDType, roundingOf } from '../../src/repr/precision';

describe('roundToDType', () => {
  it.each([
    ['float16', 0.1, 0.0999755859375],
    ['float16', 500.2, 500.25],
    ['float16', 65519, 65504],
    ['float16', 65520, Infinity],
    ['float16', -1e9, -Infinity],
    ['float16', 1e-7, 1.1920928955078125e-7],
    ['float16', 2e-8, 0],
    ['float16', 6.103515625e-5, 6.103515625e-5],
    ['bfloat16', 1.7812, 1.78125],
    ['bfloat16', 3.14159, 3.140625],
    ['float32', 0.1, 0.10000000149011612],
    ['float64', 0.1, 0.1]
  ] as const)('%s of %d is %d', (dtype, value, expected) => {
    expect(roundToDType(value, dtype)).toBe(expected);
  });

  it('keeps what cannot be rounded', () => {
    expect(roundToDType(NaN, 'float16')).toBeNaN();
    expect(roundToDType(-Infinity, 'bfloat16')).toBe(-Infinity);
  });

  it('moves a value by no more than roundingOf says', () => {
    const dtypes = fc.constantFrom('float16', 'bfloat16', 'float32', 'float64');
    fc.assert(
      fc.property(fc.double({ min: -65000, max: 65000, noNaN: true }), dtypes, (value, dtype) => {
        expect(Math.abs(roundToDType(value, dtype) - value)).toBeLessThanOrEqual(
          roundingOf(dtype)(value)
        );
      })
    );
  });
});
