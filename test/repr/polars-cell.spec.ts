import { NumberBuffer } from '../../src/repr/number-buffer';
import { readPolarsCell } from '../../src/repr/polars-cell';

describe('readPolarsCell', () => {
  it.each([
    ['1.5', 1.5],
    ['1.0000e-9', 1e-9],
    ['null', NaN],
    ['NaN', NaN],
    ['-inf', -Infinity],
    ['inf', Infinity],
    ['true', 1],
    ['false', 0]
  ])('reads %s', (cell, value) => {
    const numbers = new NumberBuffer();
    expect(readPolarsCell(cell, numbers)).toBe(true);
    expect(numbers.values[0]).toBe(value);
  });

  it.each(['12,345.5', 'a', '', '1 2', '…'])('reads nothing of %j', cell => {
    const numbers = new NumberBuffer();
    expect(readPolarsCell(cell, numbers)).toBe(false);
    expect(numbers.length).toBe(0);
  });
});
