import { isMissing, isNumber, readCsvColumns } from '../../src/files/csv-rows';

describe('readCsvColumns', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs and spaces around', ' a\tb \n1 \t 2'],
    ['quotes and an empty line', '"a","b"\n"1","2"\n\n']
  ])('reads %s', (_, text) => {
    expect(readCsvColumns(text)).toEqual({ names: ['a', 'b'], columns: [['1'], ['2']] });
  });

  it.each([
    ['a first row of values', '1.5,2\n3,4\n', null],
    ['two whole numbers that may be values', '0,1\n1,0\n', null],
    ['counted columns of fractions', '0,1\n1.5,0.5\n', ['0', '1']],
    ['counted columns', '0,1,2\n1,0,0\n', ['0', '1', '2']],
    ['counted columns behind an index', ',0,1\n0,1,0\n1,0,1\n', ['', '0', '1']],
    ['a first value that is missing', ',2\n3,4\n', null]
  ])('tells names from %s', (_, text, names) => {
    expect(readCsvColumns(text).names).toEqual(names);
  });

  it('says which row is of another length', () => {
    expect(() => readCsvColumns('a,b\n1,2\n3\n')).toThrow('row 3 has 1 cells, and the first has 2');
    expect(() => readCsvColumns('')).toThrow('it holds no rows');
  });
});

describe('isNumber', () => {
  it.each(['1', '-1.5', '+.5', '2.', '1e-3'])('takes %s', cell =>
    expect(isNumber(cell)).toBe(true)
  );
  it.each(['', '1,5', '0x10', 'Infinity', '1 000', '--1', '1e'])('refuses “%s”', cell =>
    expect(isNumber(cell)).toBe(false)
  );
});

describe('isMissing', () => {
  it.each(['', 'NaN', 'inf', '-Infinity', 'NA', 'n/a', 'null', 'None'])('takes “%s”', cell =>
    expect(isMissing(cell)).toBe(true)
  );
  it.each(['0', 'nano', 'Annette'])('refuses %s', cell => expect(isMissing(cell)).toBe(false));
});
