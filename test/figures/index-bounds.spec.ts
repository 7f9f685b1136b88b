import { indexBounds } from '../../src/figures/index-bounds';

describe('indexBounds', () => {
  it.each([
    [null, 0, 9],
    [[2.1, 4.9], 3, 4],
    [[-5, 50], 0, 9],
    [[3, 3], 3, 3]
  ] as const)('of ten places in the range %j are %d to %d', (range, first, last) => {
    expect(indexBounds(10, range)).toEqual({ first, last });
  });

  it.each([[[20, 30]], [[-9, -1]], [[2.1, 2.9]]] as const)('are none in the range %j', range => {
    const { first, last } = indexBounds(10, range);
    expect(last).toBeLessThan(first);
  });
});
