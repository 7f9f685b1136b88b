import { parseOutput } from '../../../src/repr/parse-output';

const read = (...text: string[]): unknown => parseOutput(text.join('\n'));

describe('a data frame of R', () => {
  it('knows each number by the digits of its own column', () => {
    expect(read('      x         y', '1 123.4 0.1234567', '2   0.5 0.7654321')).toMatchObject([
      {
        format: 'r',
        array: { labels: ['x', 'y'], provenance: { bound: expect.closeTo(0.05, 10) as number } }
      }
    ]);
  });

  it('is told from one of pandas by the spaces between the columns', () => {
    expect(read('     x    y', '1  0.5  1.5')).toMatchObject([{ format: 'pandas' }]);
    expect(read('     x    y', '0 -0.5 -1.5')).toMatchObject([{ format: 'pandas' }]);
    expect(read('     x    y', '1 -0.5 -1.5')).toMatchObject([{ format: 'r' }]);
  });

  it('joins the blocks of a wide one', () => {
    const name = 'x'.repeat(40);
    const block = (end: string, ...values: string[]): string[] => [
      `  ${name}${end}`,
      ...values.map((value, row) => `${row + 1} ${value.padStart(41)}`)
    ];
    expect(read(...block('1', '1', '2'), ...block('2', '3', '4'))).toMatchObject([
      { array: { shape: [2, 2], values: new Float64Array([1, 3, 2, 4]) } }
    ]);
  });

  it('keeps frames apart that would fit side by side', () => {
    expect(read('  x', '1 1', '2 2', '  y', '1 3', '2 4')).toHaveLength(2);
  });

  it('keeps blocks of other rows apart', () => {
    expect(read('  x', 'a 1', '', '  y', 'b 3')).toHaveLength(2);
  });

  it('takes NA for a missing number, and names for classes', () => {
    expect(read('   x  y', '1 NA  a', '2  5 b c')).toEqual([]);
    expect(read('   x   y', '1 NA   a', '2  5 b c')).toMatchObject([
      { array: { values: new Float64Array([NaN, 5]) } },
      { name: 'y', array: { classNames: ['a', 'b c'] } }
    ]);
  });

  it('tells its rows where some were left out', () => {
    const note = ` [ reached 'max' / getOption("max.print") -- omitted 25 rows ]`;
    expect(read('  x y', '1 1 1', '2 2 2', note)).toMatchObject([
      { kind: 'truncated', shape: [27, 2] }
    ]);
  });
});
