import { parseOutput } from '../../src/repr/parse-output';

const lines = (...text: string[]): string => text.join('\n');

describe('readFrame', () => {
  it('keeps labels apart from numbers', () => {
    const text = lines('       my col  b', 'row 1     1.0  3', 'row 22    2.5  4');
    expect(parseOutput(text)).toMatchObject([
      {
        kind: 'array',
        format: 'pandas',
        array: { shape: [2, 2], dtype: 'float64', values: new Float64Array([1, 3, 2.5, 4]) }
      }
    ]);
  });

  it('joins the blocks of a wide frame', () => {
    const text = lines('   a  \\', '0  1   ', '1  2   ', '', '   b  ', '0  3  ', '1  4  ');
    expect(parseOutput(text)).toMatchObject([
      { array: { shape: [2, 2], values: new Float64Array([1, 3, 2, 4]) } }
    ]);
  });

  it('says that blocks of a wide frame are missing', () => {
    expect(parseOutput(lines('   a  \\', '0  1   ', '1  2   '))).toMatchObject([
      { kind: 'broken', error: { tag: 'broken-array', values: { line: 3 } } }
    ]);
  });

  it('finds dots for rows and columns', () => {
    const text = lines(
      '    a  ...  e',
      '0   5  ...  7',
      '.. ..  ... ..',
      '7   5  ...  3',
      '',
      '[8 rows x 5 columns]'
    );
    expect(parseOutput(text)).toMatchObject([{ kind: 'truncated', shape: [8, 5], dtype: 'int64' }]);
  });

  it('makes classes of a column of names beside the numbers', () => {
    expect(parseOutput(lines('   a    who', '0  1      x', '1  2  y z w'))).toMatchObject([
      { kind: 'array', name: null, array: { shape: [2, 1], labels: ['a'] } },
      { kind: 'array', name: 'who', array: { shape: [2], classNames: ['x', 'y z w'] } }
    ]);
  });

  it('knows names with spaces in the first column', () => {
    const text = lines('       who  a', '0  big cat  1', '1      dog  2', '2  big cat  3');
    expect(parseOutput(text)).toMatchObject([
      { array: { values: new Float64Array([1, 2, 3]) } },
      {
        name: 'who',
        array: { classNames: ['big cat', 'dog'], values: new Float64Array([0, 1, 0]) }
      }
    ]);
  });

  it.each([
    [
      'dates',
      lines('            d  a', '0  2020-01-01  1', '1  2020-01-02  2'),
      'neither of numbers'
    ],
    ['texts that were cut', lines('   a      d', '0  1      x', '1  2  yz...'), 'yz...'],
    ['missing names', lines('   a    d', '0  1    x', '1  2  NaN'), 'NaN'],
    [
      'names that may be labels of the rows',
      lines('        d  a', 'x  b  c d  1', 'y  b  c e  2'),
      'cannot be told'
    ]
  ])('leaves out a column of %s, and says so', (_what, text, message) => {
    const [numbers, column] = parseOutput(text);
    expect(numbers).toMatchObject({ kind: 'array', array: { shape: [2, 1], labels: ['a'] } });
    expect(column).toMatchObject({
      kind: 'broken',
      name: 'd',
      error: { tag: 'unsupported-array' }
    });
    expect(column.kind === 'broken' && column.error.message).toContain(message);
  });

  it('tells the rows of the numbers where rows were left out', () => {
    const text = lines(
      '    a who',
      '0   5   x',
      '.. ..  ..',
      '7   5   y',
      '',
      '[8 rows x 2 columns]'
    );
    expect(parseOutput(text)).toMatchObject([
      { kind: 'truncated', shape: [8, 1] },
      { kind: 'truncated', name: 'who', shape: [8] }
    ]);
  });

  it('reads one frame after another, and the words around them', () => {
    const frame = lines('   a', '0  1');
    const text = lines('first:', frame, frame, 'x = [0.5, 1.5]');
    expect(parseOutput(text)).toMatchObject([
      { name: 'first', format: 'pandas' },
      { name: null, format: 'pandas' },
      { name: 'x', format: 'python' }
    ]);
  });

  it.each([
    [lines('  precision  recall', '', 'a   0.90    0.95')],
    [lines('a    1.5', 'b    2.5')],
    [lines('    return', 'foo =   12')],
    [lines('   a  b', '0  x  y')],
    [lines('name  value', 'a         1 more')]
  ])('finds no frame in %j', text => {
    expect(parseOutput(text)).toEqual([]);
  });
});
