import { findCategoricals } from '../../src/repr/pandas-categorical';
import { parseOutput } from '../../src/repr/parse-output';
import { SourceText } from '../../src/repr/source-text';

const INDEX =
  "CategoricalIndex(['b', 'a', 'b'], categories=['a', 'b'], ordered=False, dtype='category', name='y')";

function classesOf(text: string): unknown[] {
  return parseOutput(text).map(item =>
    item.kind === 'array'
      ? [item.name, [...item.array.values], item.array.classNames]
      : item.kind === 'truncated'
        ? [item.name, item.shape]
        : item.kind
  );
}

describe('findCategoricals', () => {
  it.each([
    ["['b', 'a', 'b']\nCategories (2, object): ['a', 'b']", [null, [1, 0, 1], ['a', 'b']]],
    ["y: ['b',\n 'a']\nCategories (2, str): ['a' < 'b']", ['y', [1, 0], ['a', 'b']]],
    ["['a', 'b', ..., 'a',\n 'b']\nLength: 30\nCategories (2, object): ['a', 'b']", [null, [30]]]
  ])('reads %j', (text, expected) => {
    expect(classesOf(text)).toEqual([expected]);
  });

  it.each([
    "['a', nan]\nCategories (1, object): ['a']",
    "['1.5', '2']\nCategories (2, object): ['1.5', '2']"
  ])('refuses what is no class in %j', text => {
    expect(classesOf(text)).toEqual(['broken']);
  });

  it.each([
    "Categories (1, object): ['a']",
    "['it's']\nCategories (1, object): ['it's']",
    "words ['a'] and more\nCategories (1, object): ['a']",
    '[1, 2]\nCategories (2, int64): [1, 2]'
  ])('finds none in %j', text => {
    expect(findCategoricals(new SourceText(text))).toEqual([]);
  });
});

describe('readCategoricalIndex', () => {
  it('reads the names of an index', () => {
    expect(classesOf(INDEX)).toEqual([[null, [1, 0, 1], ['a', 'b']]]);
  });

  it('knows the length of one that is cut', () => {
    const text = INDEX.replace("'b'],", "'b',\n ...\n 'a'],").replace(')', ', length=40)');
    expect(classesOf(text)).toEqual([[null, [40]]]);
  });

  it.each([INDEX.slice(0, -1), INDEX.replace("['b'", "[1, 'b'")])('reads nothing of %j', text => {
    expect(classesOf(text)).toEqual([]);
  });
});
