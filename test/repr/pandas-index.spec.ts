import { parseOutput } from '../../src/repr/parse-output';

describe('readPandasIndex', () => {
  it('reads numbers', () => {
    expect(parseOutput("Index([1, 2, 3], dtype='int64', name='y')")).toMatchObject([
      { format: 'pandas', array: { dtype: 'int64', values: Float64Array.of(1, 2, 3) } }
    ]);
    expect(parseOutput("Index([1.5, nan], dtype='float64')")).toMatchObject([
      { array: { dtype: 'float64', shape: [2] } }
    ]);
  });

  it('tells the length of a long one', () => {
    const text = "Index([0, 1,\n       ...\n       8, 9],\n      dtype='int64', length=1000)";
    expect(parseOutput(text)).toMatchObject([{ kind: 'truncated', shape: [1000] }]);
  });

  it('refuses other numbers by name, and takes names for no array', () => {
    expect(parseOutput("Index([(1+2j)], dtype='complex128')")).toMatchObject([{ kind: 'broken' }]);
    expect(parseOutput("Index([1, True], dtype='object')")).toMatchObject([{ kind: 'broken' }]);
    expect(parseOutput("Index(['a', 'b'], dtype='str')")).toEqual([]);
  });
});
