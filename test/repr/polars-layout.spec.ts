import { isRule, isUnboxedRow, layoutOf } from '../../src/repr/polars-layout';
import { SourceText } from '../../src/repr/source-text';

const SPACED = ' a b    c \n ---    --- \n 1.5    2 \n'
  .replace(' c ', ' c   ')
  .replace(' 2 ', ' 2   ');

describe('layoutOf', () => {
  it.each([
    ['┌───┐\n│ a ┆ b │', 2, { first: 1, isBoxed: true, width: 9, cuts: null }],
    ['| a | b |\n|---|---|', 2, { first: 0, isBoxed: true, width: 9, cuts: null }],
    [' a ┆ b \n═══╪═══', 2, { first: 0, isBoxed: false, width: 7, cuts: null }],
    ['+-------+\n| a   b |\n| 1   2 |', 2, { first: 1, isBoxed: true, width: 9, cuts: [5] }],
    [SPACED, 2, { first: 0, isBoxed: false, width: 12, cuts: [8] }]
  ])('of %j', (text, numColumns, layout) => {
    expect(layoutOf(new SourceText(text), 0, numColumns)).toEqual(layout);
  });

  it.each([
    ['more columns than there are', '+-------+\n| a   b |\n| 1   2 |', 3],
    ['nothing below a border', '+---+', 1]
  ])('is null for %s', (_what, text, numColumns) => {
    expect(layoutOf(new SourceText(text), 0, numColumns)).toBeNull();
  });

  it('lets columns be that dots stand for', () => {
    const text = '+-----------+\n| a   …   b |\n| 1   …   2 |';
    expect(layoutOf(new SourceText(text), 0, 9)?.cuts).toHaveLength(2);
  });
});

describe('isRule', () => {
  it.each([
    ['+===+', true],
    ['├╌╌┼╌╌┤', true],
    ['|---|---|', true],
    ['| --- |', false],
    ['--', false],
    ['-1.5', false]
  ])('of %j is %j', (line, expected) => {
    expect(isRule(line)).toBe(expected);
  });
});

describe('isUnboxedRow', () => {
  it('is as long as the others, and begins with a space', () => {
    const source = new SourceText(' ab \nabcd\n abc ');
    expect([0, 1, 2].map(line => isUnboxedRow(source, line, 4))).toEqual([true, false, false]);
  });
});
