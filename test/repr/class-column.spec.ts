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

  it.each(['(0.1, 0.5]', '[PAD]', 'a (b)'])('takes %s for a name', word => {
    expect(classColumn('y', [word, 'cat'], 'pandas').kind).toBe('array');
  });

  it.each([
    ['a text that was cut', ['cat', 'a long sto...'], 'a long sto...'],
    ['a text that was cut by polars', ['a long sto…'], 'a long sto…'],
    ['a list', ['[0.1, 0.9]', '[0.5, 0.5]'], '[0.1, 0.9]'],
    ['an array', ['cat', 'array([1, 2])'], 'array([1, 2])'],
    ['a dict', ["{'a': 1}", 'cat'], "{'a': 1}"],
    ['a tuple', ['(1, 2)', 'cat'], '(1, 2)'],
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
