import { fromFortranOrder, swapBytes } from '../../src/files/memory-order';

describe('swapBytes', () => {
  it('reverses each element', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4);
    swapBytes(bytes, 2);
    expect([...bytes]).toEqual([2, 1, 4, 3]);
    swapBytes(bytes, 1);
    expect([...bytes]).toEqual([2, 1, 4, 3]);
  });
});

describe('fromFortranOrder', () => {
  it('moves elements as a whole', () => {
    // [[1, 3], [2, 4]] of two bytes each.
    const bytes = Uint8Array.of(1, 9, 2, 9, 3, 9, 4, 9);
    expect([...fromFortranOrder(bytes, 2, [2, 2])]).toEqual([1, 9, 3, 9, 2, 9, 4, 9]);
  });

  it('takes any number of dimensions, and none', () => {
    const cube = Uint8Array.from({ length: 24 }, (_, i) => i);
    const ordered = fromFortranOrder(cube, 1, [2, 3, 4]);
    // The element at (i, j, k) lies at i + 2j + 6k.
    const expected = [0, 1].flatMap(i =>
      [0, 1, 2].flatMap(j => [0, 1, 2, 3].map(k => i + 2 * j + 6 * k))
    );
    expect([...ordered]).toEqual(expected);
    expect([...fromFortranOrder(Uint8Array.of(7), 1, [])]).toEqual([7]);
    expect(fromFortranOrder(new Uint8Array(), 1, [0, 3])).toHaveLength(0);
  });
});
