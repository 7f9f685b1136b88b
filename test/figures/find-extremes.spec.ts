import { findExtremes } from '../../src/figures/find-extremes';

describe('findExtremes', () => {
  it.each([
    [
      [3, 1, 4, 1, 4],
      [1, 2]
    ],
    [
      [NaN, Infinity, 2, -Infinity],
      [2, 2]
    ],
    [[NaN, Infinity], null],
    [[], null]
  ])('finds the first least and largest finite value of %j', (values, expected) => {
    expect(findExtremes(Float64Array.from(values), 0, values.length)).toEqual(expected);
  });

  it('looks from start to before end', () => {
    expect(findExtremes(Float64Array.of(9, 5, 6, 0), 1, 3)).toEqual([1, 2]);
  });
});
