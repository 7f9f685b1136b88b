import { readNested, type Nested } from '../../src/repr/nested';
import { recoverable } from '../../src/repr/printed-bound';
import { usualBound } from '../../src/repr/usual-bound';

function usual(text: string, dtype: 'float32' | 'float64' = 'float64'): number {
  const { numbers } = readNested(text, 0, false) as Nested;
  return usualBound(numbers, recoverable(dtype), 8);
}

describe('usualBound', () => {
  it('is half a unit of the eighth decimal where zeros were left out', () => {
    expect(usual('[ 3.2,  5.1, -1.7]')).toBeCloseTo(5e-9, 12);
  });

  it('is relative to the exponent in scientific notation', () => {
    expect(usual('[1.5e-10, 2.0e-10]')).toBeCloseTo(5e-19, 22);
  });

  it('is 0 where eight decimals determine the value of a coarse type', () => {
    expect(usual('[3.2, 5.1]', 'float32')).toBe(0);
  });

  it.each(['[0.123456789]', '[1.234567891e-10]', '[0.5, 12.25]'])(
    'is none for %s, which no default option prints',
    text => {
      expect(usual(text)).toBe(Infinity);
    }
  );
});
