import { slicesInOrder } from '../../src/repr/slices-in-order';

describe('slicesInOrder', () => {
  it.each([
    [[], [0]],
    [[3], [0, 1, 2]],
    [
      [2, 3],
      [0, 2, 4, 1, 3, 5]
    ],
    [
      [2, 2, 2],
      [0, 4, 2, 6, 1, 5, 3, 7]
    ]
  ])('of %j are %j', (extents, order) => {
    expect(slicesInOrder(extents)).toEqual(order);
  });
});
