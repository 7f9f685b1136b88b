import { parseOutput } from '../../src/repr/parse-output';

describe('readSeries', () => {
  it('reads the name and the type of the trailer', () => {
    expect(parseOutput('0    2\n1    1\nName: y, dtype: int32')).toMatchObject([
      {
        kind: 'array',
        name: 'y',
        format: 'pandas',
        array: { dtype: 'int32', shape: [2], values: new Int32Array([2, 1]) }
      }
    ]);
  });

  it('takes the name before the colon where the Series has none', () => {
    expect(parseOutput('scores:\n0    2.5\n1    1.5\ndtype: float64')).toMatchObject([
      { name: 'scores' }
    ]);
  });

  it('takes a word above the rows for the name of the index', () => {
    expect(parseOutput('idx\n0    2\n1    1\ndtype: int64')).toMatchObject([
      { name: null, array: { shape: [2] } }
    ]);
  });

  it('knows the length of what was left out', () => {
    expect(
      parseOutput('0     2\n     ..\n99    1\nName: a, b, Length: 100, dtype: int64')
    ).toMatchObject([{ kind: 'truncated', name: 'a, b', shape: [100], dtype: 'int64' }]);
  });

  it('holds missing whole numbers as float64', () => {
    expect(parseOutput('0       1\n1    <NA>\ndtype: Int64')).toMatchObject([
      { array: { dtype: 'float64', values: new Float64Array([1, NaN]) } }
    ]);
  });

  it('reads no category as a list of its own', () => {
    const text = '0    1\n1    2\ndtype: category\nCategories (2, int64): [1, 2]';
    expect(parseOutput(text)).toMatchObject([
      { kind: 'broken', error: { values: { dtype: 'category' } } }
    ]);
  });

  it('is none without rows', () => {
    expect(parseOutput('<IntegerArray>\nLength: 3, dtype: Int64')).toEqual([]);
  });
});
