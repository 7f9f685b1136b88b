import { cellsStart, isShifted, tibbleColumns } from '../../../src/repr/r/tibble-lines';

describe('tibbleColumns', () => {
  it('finds each type below its name', () => {
    expect(tibbleColumns('  `a b` f    ', '  <dbl> <fct>')).toEqual([
      { name: 'a b', type: 'dbl', start: 2, end: 7 },
      { name: 'f', type: 'fct', start: 8, end: 13 }
    ]);
  });

  it('is null where names and types are not as many', () => {
    expect(tibbleColumns('  a b', '  <dbl>')).toBeNull();
  });
});

describe('cellsStart', () => {
  it('is where words begin, and behind the last gap of all rows before numbers', () => {
    const types = '  <chr>     <dbl>';
    const rows = ['1 a 3 b   -12.5', '2 c          1.5'];
    const columns = tibbleColumns('  s     x', types) ?? [];
    const lines = { columns, types, rows, firstRow: 0 };
    expect(columns.map(column => cellsStart(column, lines))).toEqual([2, 9]);
  });
});

describe('isShifted', () => {
  it('tells a row that goes on where a column of numbers ends', () => {
    const columns = tibbleColumns('  s         x', '  <chr> <dbl>') ?? [];
    expect(isShifted('1 ab    -12.5', columns)).toBe(false);
    expect(isShifted('1 ab      1', columns)).toBe(false);
    expect(isShifted('1 ab     -12.5', columns)).toBe(true);
  });
});
