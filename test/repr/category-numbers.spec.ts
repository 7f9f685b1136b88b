import { categoryNumbers } from '../../src/repr/category-numbers';

describe('categoryNumbers', () => {
  it.each([
    ['1, 2, NaN', 'int64', 'float64', [1, 2, NaN]],
    ['2,\n 1', 'int8', 'int8', [2, 1]],
    ['0.5, nan', 'category', 'float64', [0.5, NaN]]
  ])('reads %j of %s', (text, name, dtype, values) => {
    const content = categoryNumbers(text, name, null);
    expect(content).toMatchObject({ kind: 'array', array: { dtype, shape: [values.length] } });
    expect(content?.kind === 'array' && [...content.array.values]).toEqual(values);
  });

  it('tells the length of one that is cut', () => {
    expect(categoryNumbers('1, 2, ..., 5', 'int64', 40)).toMatchObject({ shape: [40] });
  });

  it.each(["'a'", '2020-01-01', '(0, 1], (1, 2]', ''])('is null for %j', text => {
    expect(categoryNumbers(text, 'category', null)).toBeNull();
  });
});
