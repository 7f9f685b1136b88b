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

const SEVERAL = String.raw`['it's', 'a, b', 'a\tb', '1', NaN]
Categories (4, object): ['1', 'it's', 'a, b', 'a\tb']`;

describe('findCategoricals', () => {
  it.each([
    ["['b', 'a', 'b']\nCategories (2, object): ['a', 'b']", [null, [1, 0, 1], ['a', 'b']]],
    ["y: ['b',\n 'a']\nCategories (2, str): ['b' < 'a']", ['y', [0, 1], ['b', 'a']]],
    [SEVERAL, [null, [1, 2, 3, 0, -1], ['1', "it's", 'a, b', 'a\\tb']]],
    ['[1, NaN]\nCategories (2, int64): [1, 2]', [null, [1, NaN], undefined]],
    ["['a', 'b', ..., 'a',\n 'b']\nLength: 30\nCategories (2, object): ['a', 'b']", [null, [30]]],
    ["['a']\nCategories (30, str): ['a' < 'b' ... 'y' < 'z']", [null, [null]]]
  ])('reads %j', (text, expected) => {
    expect(classesOf(text)).toEqual([expected]);
  });

  it.each([
    "['a', 'b']\nCategories (1, object): ['a', 'b']",
    "['a', 'c']\nCategories (2, object): ['a', 'b']",
    "['a', 1]\nCategories (2, object): [1, 'a']",
    '[(0, 1], (1, 2]]\nCategories (2, interval[int64, right]): [(0, 1] < (1, 2]]'
  ])('refuses %j, of which the text does not tell the names', text => {
    expect(classesOf(text)).toEqual(['broken']);
  });

  it.each([
    "Categories (1, object): ['a']",
    "words ['a'] and more\nCategories (1, object): ['a']",
    "['a'] and more\nCategories (1, object): ['a']",
    "['a']\nCategories (1, object): 'a'"
  ])('finds none in %j', text => {
    expect(findCategoricals(new SourceText(text))).toEqual([]);
  });
});

describe('readCategoricalIndex', () => {
  it.each([
    [INDEX, [1, 0, 1], ['a', 'b']],
    [INDEX.replaceAll("'b'", "'it's'"), [1, 0, 1], ['a', "it's"]],
    [INDEX.replaceAll("'b'", "'x' < 'y'"), [1, 0, 1], ['a', "x' < 'y"]],
    [INDEX.replace("['b'", '[nan'), [-1, 0, 1], ['a', 'b']],
    [INDEX.replace('False', 'True').replace("'y'", '5'), [1, 0, 1], ['a', 'b']]
  ])('reads %j', (text, codes, names) => {
    expect(classesOf(text)).toEqual([[null, codes, names]]);
  });

  it('knows the length of one that is cut', () => {
    const text = INDEX.replace("'b'],", "'b',\n ...\n 'a'],").replace(')', ', length=40)');
    expect(classesOf(text)).toEqual([[null, [40]]]);
  });

  it('refuses names that are none of its categories', () => {
    expect(classesOf(INDEX.replace("['b'", "[1, 'b'"))).toEqual(['broken']);
  });

  it.each([INDEX.slice(0, -1), INDEX.replace('ordered', 'order')])('reads nothing of %j', text => {
    expect(classesOf(text)).toEqual([]);
  });

  it('looks for the ends of each by itself, however many there are', () => {
    const begin = performance.now();
    parseOutput("CategoricalIndex(['a', ".repeat(50_000));
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
