import { array, assert, integer, property } from 'fast-check';
import { parseNumbers, parseTable, textOfValue } from '../../../src/panel/schedule/list-text';

describe('parseNumbers', () => {
  it.each([
    ['30, 60', [30, 60]],
    ['[30 60]', [30, 60]],
    ['(1e-3;2)', [0.001, 2]],
    ['', []],
    ['3, x', [3, NaN]]
  ])('reads %s', (text, numbers) => {
    expect(parseNumbers(text)).toEqual(numbers);
  });

  it('reads what it writes', () => {
    assert(
      property(array(integer()), list => {
        expect(parseNumbers(textOfValue(list))).toEqual(list);
      })
    );
  });
});

describe('parseTable', () => {
  it.each([
    ['300: 0.1, 600: 2', { 300: 0.1, 600: 2 }],
    ['{300: 0.1}', { 300: 0.1 }],
    ['', {}],
    ['300', { 300: NaN }],
    ['300: x', { 300: NaN }]
  ])('reads %s', (text, table) => {
    expect(parseTable(text)).toEqual(table);
  });
});
