import { NumberBuffer } from '../../src/repr/number-buffer';
import { commonDType, polarsDType } from '../../src/repr/polars-content';

describe('polarsDType', () => {
  it.each([
    ['f64', 'float64'],
    ['u8', 'uint8'],
    ['i128', null],
    ['bool', 'bool'],
    ['str', null],
    ['list[i64]', null]
  ])('of %s is %s', (name, dtype) => {
    expect(polarsDType(name)).toBe(dtype);
  });
});

describe('commonDType', () => {
  it('is the shared type, or one that holds all columns', () => {
    const numbers = new NumberBuffer();
    expect(commonDType(['float32', 'float32'], numbers)).toBe('float32');
    expect(commonDType(['int64', 'float32'], numbers)).toBe('float64');
  });

  it('makes floats of whole numbers with a null among them', () => {
    const numbers = new NumberBuffer();
    numbers.pushExact(NaN);
    expect(commonDType(['int64'], numbers)).toBe('float64');
  });
});
