import { mayHoldNames, namesBehind } from '../../src/repr/pandas-names';

describe('mayHoldNames', () => {
  it.each([
    ['category', true],
    ['str', true],
    ['object', true],
    ['string[pyarrow]', true],
    ['datetime64[ns]', false],
    ['Sparse[float64, nan]', false]
  ])('of %s is %j', (dtype, expected) => {
    expect(mayHoldNames(dtype)).toBe(expected);
  });
});

describe('namesBehind', () => {
  it.each([
    ['words', ['0       cat', '10    a dog'], ['cat', 'a dog']],
    ['labels with spaces', ['a b    cat', 'c      dog'], ['cat', 'dog']],
    ['types', ['a    float64', 'b      int64'], null],
    ['several gaps', ['0    a     b', '1    c     d'], null],
    ['no gap', ['0 cat', '1 dog'], null],
    ['nothing', [], null]
  ])('of %s', (_what, rows, names) => {
    expect(namesBehind(rows)).toEqual(names);
  });
});
