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

  it('reads categories of numbers as these, and no list of its own', () => {
    const text = '0    2\n1    1\ndtype: category\nCategories (2, int64): [1, 2]';
    expect(parseOutput(text)).toMatchObject([
      { kind: 'array', array: { dtype: 'int64', values: Float64Array.of(2, 1) } }
    ]);
  });

  it('reads names as classes', () => {
    const text =
      "0       dog\n1    a bird\nName: y, dtype: category\nCategories (2, str): ['a bird', 'dog']";
    expect(parseOutput(text)).toMatchObject([
      { name: 'y', array: { classNames: ['a bird', 'dog'], values: Float64Array.of(1, 0) } }
    ]);
  });

  it('is truncated where names were left out', () => {
    const text = '0     dog\n     ... \n99    cat\nName: y, Length: 100, dtype: object';
    expect(parseOutput(text)).toMatchObject([{ name: 'y', kind: 'truncated', shape: [100] }]);
  });

  it('takes the types of a frame for no names', () => {
    const text = 'a    float64\nb      int64\ndtype: object';
    expect(parseOutput(text)).toMatchObject([{ kind: 'broken' }]);
  });

  it('is none without rows', () => {
    expect(parseOutput('<IntegerArray>\nLength: 3, dtype: Int64')).toEqual([]);
  });
});
