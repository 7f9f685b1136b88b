import { readCategories } from '../../src/repr/printed-categories';
import { SourceText } from '../../src/repr/source-text';

describe('readCategories', () => {
  it.each([
    ["Categories (2, object): ['a', 'b']\n", ["'a'", "'b'"], 'object', 1],
    ["Categories (2, str): ['a' <\n                      'b']", ["'a'", "'b'"], 'str', 2],
    ["Categories (2, str): [,\n                      'a', 'b']", ["'a'", "'b'"], 'str', 2],
    ["Categories (9, str): ['a', ..., 'b']", ["'a'", '...', "'b'"], 'str', 1],
    ['Categories (2, int64): [1, 2]', null, 'int64', 1],
    ["Categories (3, str): ['a', 'b']", null, 'str', 1],
    ["Categories (1, str): ['a', 'b']", ["'a', 'b'"], 'str', 1],
    ['Categories (0, object): []', [], 'object', 1],
    ["Categories (2, str): ['x' < 'y', 'z']", null, 'str', 1]
  ])('of %j', (text, words, dtype, endLine) => {
    expect(readCategories(new SourceText(text), 0)).toEqual({ words, dtype, endLine });
  });

  it.each([
    '',
    "Categories: ['a']",
    "Categories (2, str): ['a',\n 'b']",
    ' Categories (1, str): []'
  ])('is null for %j', text => {
    expect(readCategories(new SourceText(text), 0)).toBeNull();
    expect(readCategories(new SourceText(text), 9)).toBeNull();
  });
});
