import { categoryCodes, codesOfNames } from '../../src/repr/category-codes';
import type { Content } from '../../src/repr/types';

const CATEGORIES = { words: ["'b'", "' a'"], dtype: 'str' };

function told(content: Content): unknown {
  return content.kind === 'array'
    ? [[...content.array.values], content.array.classNames]
    : content.kind === 'truncated'
      ? content.shape
      : content.error.message;
}

describe('categoryCodes', () => {
  it('counts the categories in their order, and a missing one as -1', () => {
    const content = categoryCodes(["' a'", "'b'", 'NaN', 'nan'], CATEGORIES, null);
    expect(told(content)).toEqual([
      [1, 0, -1, -1],
      ['b', ' a']
    ]);
  });

  it.each([
    [["'b'", '...'], CATEGORIES.words, 7, [7]],
    [["'b'"], ["'b'", '...'], null, [null]]
  ])('tells of %j among %j only how many there are', (words, categories, length, shape) => {
    const content = categoryCodes(words, { words: categories, dtype: 'str' }, length);
    expect(told(content)).toEqual(shape);
  });

  it.each([
    [null, CATEGORIES.words],
    [["'b'"], null],
    [["'c'"], CATEGORIES.words],
    [["'b'"], ["'b'", "'b'"]],
    [["'a'"], ["'a'", "'b', 'c'"]],
    [['1'], ['1']]
  ])('refuses %j among %j', (words, categories) => {
    const content = categoryCodes(words, { words: categories, dtype: 'str' }, null);
    expect(told(content)).toContain('Categories of str cannot be read here');
  });
});

describe('codesOfNames', () => {
  it('finds names that stand without quotes', () => {
    expect(told(codesOfNames(['a', 'b', 'NaN'], CATEGORIES, 3))).toEqual([
      [1, 0, -1],
      ['b', ' a']
    ]);
  });

  it.each([
    [['NaN'], ["'NaN'"]],
    [['a'], ["'a'", "' a'"]],
    [['c'], ["'a'"]]
  ])('refuses %j among %j', (names, words) => {
    const content = codesOfNames(names, { words, dtype: 'str' }, names.length);
    expect(content.kind).toBe('broken');
  });
});
