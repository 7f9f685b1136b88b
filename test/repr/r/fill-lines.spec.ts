import { fillLines } from '../../../src/repr/r/fill-lines';

const widths = (...pairs: [number, number][]): { whole: number; firstColumn: number }[] =>
  pairs.map(([whole, firstColumn]) => ({ whole, firstColumn }));

describe('fillLines', () => {
  it.each([
    ['blocks that leave no room for the next column', widths([75, 10], [78, 9], [20, 12]), true],
    ['a block that would have had room for it', widths([60, 10], [78, 9], [20, 12]), false],
    ['blocks that are narrower than any page', widths([10, 5], [10, 5]), false],
    ['one block', widths([10, 5]), true]
  ])('knows %s', (_what, blocks, expected) => {
    expect(fillLines(blocks)).toBe(expected);
  });
});
