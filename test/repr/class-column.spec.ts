import { classColumn } from '../../src/repr/class-column';

describe('classColumn', () => {
  it('counts classes in the order of their names', () => {
    expect(classColumn('y', ['dog', 'cat', 'dog'], 'pandas')).toMatchObject({
      kind: 'array',
      format: 'pandas',
      array: {
        shape: [3],
        dtype: 'int64',
        values: new Float64Array([1, 0, 1]),
        classNames: ['cat', 'dog'],
        provenance: { kind: 'exact' }
      }
    });
  });

  it.each([
    ['a text that was cut', ['cat', 'a long sto...'], 'a long sto...'],
    ['a text that was cut by polars', ['a long sto…'], 'a long sto…'],
    ['a missing name', ['cat', 'NaN'], 'NaN'],
    ['a date', ['2020-01-01', 'cat'], '2020-01-01'],
    ['a time', ['12:30', 'cat'], '12:30']
  ])('leaves out %s', (_what, words, value) => {
    expect(classColumn('y', words, 'pandas')).toMatchObject({
      kind: 'broken',
      error: { tag: 'unsupported-array', values: { column: 'y', value } }
    });
  });
});
