import { CellFormat, readRCell, rNumbers } from '../../../src/repr/r/r-cells';

const read = (word: string): number[] | false => {
  const numbers = rNumbers();
  return readRCell(word, { start: 0, end: word.length }, numbers) && [...numbers.values];
};

describe('readRCell', () => {
  it.each([
    ['-1.50', -1.5],
    ['1e-10', 1e-10],
    ['NA', NaN],
    ['NaN', NaN],
    ['-Inf', -Infinity],
    ['TRUE', 1]
  ])('reads %s', (word, value) => {
    expect(read(word)).toEqual([value]);
  });

  it.each(['"1.5"', 'T', 'nan', '1.5x', '<NA>', '1i'])('does not read %s', word => {
    expect(read(word)).toBe(false);
  });

  it('keeps to one format', () => {
    const format = new CellFormat();
    const reads = (word: string): boolean =>
      readRCell(word, { start: 0, end: word.length }, rNumbers(), format);
    expect(['0.50', 'NA', '12.25', '0.5', '1', '1.25e+10'].map(reads)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false
    ]);
  });
});
