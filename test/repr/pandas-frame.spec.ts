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

  it('names the column that holds text', () => {
    expect(parseOutput(lines('   a    who', '0  1      x', '1  2  y z w'))).toMatchObject([
      { kind: 'broken', error: { tag: 'unsupported-array', values: { column: 'who', value: 'x' } } }
    ]);
  });

  it('knows text with spaces in the first column', () => {
    expect(parseOutput(lines('   who  a', '0  y z  1', '1    x  2'))).toMatchObject([
      { kind: 'broken', error: { values: { column: 'who', value: 'y z' } } }
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
