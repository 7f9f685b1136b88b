import { NumberBuffer } from '../../src/repr/number-buffer';
import { areDots, isDots, readCell, wordStart } from '../../src/repr/pandas-cell';

describe('readCell', () => {
  it.each([
    ['-1.50', -1.5],
    ['2e-3', 0.002],
    ['7', 7],
    ['NaN', NaN],
    ['<NA>', NaN],
    ['inf', Infinity],
    ['-inf', -Infinity],
    ['True', 1],
    ['False', 0]
  ])('reads %s as a number', (cell, value) => {
    const numbers = new NumberBuffer();
    expect(readCell(`a ${cell} b`, 2, 2 + cell.length, numbers)).toBe('number');
    expect([...numbers.values]).toEqual([value]);
  });

  it.each([
    ['...', 'dots'],
    ['..', 'dots'],
    ['cat', 'text'],
    ['nan', 'text'],
    ['None', 'text'],
    ['1 2', 'text'],
    ['1.5x', 'text'],
    ['007', 'text'],
    ['', 'text']
  ])('takes %j for %s, and adds nothing', (cell, kind) => {
    const numbers = new NumberBuffer();
    expect(readCell(cell, 0, cell.length, numbers)).toBe(kind);
    expect(numbers.length).toBe(0);
  });

  it('tells whole numbers, bools and others apart', () => {
    const numbers = new NumberBuffer();
    for (const cell of ['1', '2', 'True', 'NaN', '0.5', '-inf']) {
      readCell(cell, 0, cell.length, numbers);
    }
    expect(numbers).toMatchObject({ integers: 2, bools: 1, floats: 3, length: 6 });
  });
});

describe('isDots', () => {
  it.each([
    ['..', true],
    ['...', true],
    ['.', false],
    ['....', false]
  ])('of %s is %s', (word, dots) => {
    expect(isDots(word)).toBe(dots);
  });
});

describe('wordStart', () => {
  it.each([
    ['ab cd', 5, 3],
    ['ab cd', 2, 0],
    ['ab ', 3, 3],
    ['', 0, 0]
  ])('in %j before %d is %d', (text, end, start) => {
    expect(wordStart(text, end)).toBe(start);
  });
});

describe('areDots', () => {
  it.each([
    [0, 3, true],
    [3, 5, true],
    [3, 4, false],
    [5, 7, false]
  ])('from %d to %d is %j', (start, end, expected) => {
    expect(areDots('.....1.', start, end)).toBe(expected);
  });
});
