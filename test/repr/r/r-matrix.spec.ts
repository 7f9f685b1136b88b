import { parseOutput } from '../../../src/repr/parse-output';

const read = (...text: string[]): unknown => parseOutput(text.join('\n'));

describe('a matrix of R', () => {
  it('joins the blocks of a wide one', () => {
    expect(
      read(
        '     [,1] [,2]',
        '[1,]  0.5  1.5',
        '[2,]  2.5  3.5',
        '     [,3]',
        '[1,]   10',
        '[2,]   20'
      )
    ).toMatchObject([
      {
        format: 'r',
        array: { shape: [2, 3], values: new Float64Array([0.5, 1.5, 10, 2.5, 3.5, 20]) }
      }
    ]);
  });

  it('keeps the names of rows apart and those of columns', () => {
    expect(read('      [,1]', 'row 1  0.5', 'b      1.5')).toMatchObject([
      { array: { shape: [2, 1] } }
    ]);
    expect(read('     cat a bird', '[1,] 0.5    1.5')).toMatchObject([
      { array: { labels: ['cat', 'a bird'] } }
    ]);
  });

  it('reads what the kernel of R sets left', () => {
    expect(
      read('     a          b     ', '[1,] -0.6264538  1.5  ', '[2,]  0.1836433 -2.5  ')
    ).toMatchObject([{ array: { shape: [2, 2], labels: ['a', 'b'] } }]);
  });

  it('says that rows were left out', () => {
    const note = ' [ reached getOption("max.print") -- omitted 17 rows ]';
    expect(read('     [,1]', '[1,]  0.5', '[2,]  0.5', note)).toMatchObject([
      { kind: 'truncated', shape: [19, 1] }
    ]);
    expect(read('     [,1] [,2]', '[1,]  0.5  0.5', ' ⋮    ⋮    ⋮')).toMatchObject([
      { kind: 'truncated', shape: null }
    ]);
  });

  it.each([
    ['counts that do not begin at 1', '     [,2]\n[1,]  0.5'],
    ['a column of several formats', '     [,1]\n[1,]  0.5\n[2,] 0.25'],
    ['text', '     [,1]\n[1,]    a']
  ])('is not made of %s', (_what, text) => {
    expect(parseOutput(text)).toEqual([]);
  });
});

describe('an array of R', () => {
  it('puts its slices along the last axis', () => {
    const slice = (k: number): string[] => [
      `, , ${k}`,
      '',
      '     [,1] [,2]',
      `[1,] ${k}.25 ${k}.50`,
      ''
    ];
    expect(read(...slice(1), ...slice(2), ...slice(3))).toMatchObject([
      {
        array: { shape: [1, 2, 3], values: new Float64Array([1.25, 2.25, 3.25, 1.5, 2.5, 3.5]) }
      }
    ]);
  });

  it('has further axes where its titles count them, the first running fastest', () => {
    const slice = (place: string, value: string): string[] => [
      `, , ${place}`,
      '',
      '     [,1]',
      `[1,] ${value}`,
      ''
    ];
    const text = [
      ...slice('1, 1', '0.25'),
      ...slice('2, 1', '0.50'),
      ...slice('1, 2', '0.75'),
      ...slice('2, 2', '1.00')
    ];
    expect(read(...text)).toMatchObject([
      { array: { shape: [1, 1, 2, 2], values: new Float64Array([0.25, 0.75, 0.5, 1]) } }
    ]);
  });

  it('is cut where slices were left out', () => {
    const note = ' [ reached getOption("max.print") -- omitted 5 matrix slice(s) ]';
    expect(read(', , 1', '', '     [,1]', '[1,]  0.5', '', note)).toMatchObject([
      { kind: 'truncated', shape: [1, 1, null] }
    ]);
  });
});
