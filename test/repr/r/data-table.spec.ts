import { holdsTypes, tailOfDataTable } from '../../../src/repr/r/data-table';
import { SourceText } from '../../../src/repr/source-text';

describe('tailOfDataTable', () => {
  it.each([
    [' ---   \n 99: 1\n100: 2\n\nnext', { numRows: 100, isNarrow: false, endLine: 3 }],
    [' ---\n100: 2\n      a\n  1: 3\n ---\n100: 4', { numRows: 100, isNarrow: true, endLine: 6 }],
    [' ---\n100: 2\n1 variable not shown: [b]', { numRows: 100, isNarrow: true, endLine: 3 }],
    ['2 variables not shown: [b, c]', { numRows: null, isNarrow: true, endLine: 1 }]
  ])('of %j', (text, tail) => {
    expect(tailOfDataTable(new SourceText(text), 0)).toEqual(tail);
  });

  it.each(['---', ' ---\nwords', '', 'variables not shown: a'])('is null for %j', text => {
    expect(tailOfDataTable(new SourceText(text), 0)).toBeNull();
  });
});

describe('holdsTypes', () => {
  it.each([
    ['       <num> <char>', true],
    ['   <int>', true],
    ['<num>', false],
    ['   <int> 5', false],
    ['   5 <int>', false]
  ])('of %j is %j', (line, expected) => {
    expect(holdsTypes(new SourceText(line), 0)).toBe(expected);
  });
});
