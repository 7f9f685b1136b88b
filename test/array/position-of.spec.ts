import fc from 'fast-check';
import { sizeOf } from '../../src/array/nd-array';
import { positionOf } from '../../src/array/position-of';

describe('positionOf', () => {
  it('counts the last axis fastest', () => {
    expect(positionOf(0, [2, 3])).toEqual([0, 0]);
    expect(positionOf(5, [2, 3])).toEqual([1, 2]);
    expect(positionOf(0, [])).toEqual([]);
  });

  it('is undone by the strides', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(shapes, fc.nat(), (shape, any) => {
        const index = any % sizeOf(shape);
        const position = positionOf(index, shape);
        const back = position.reduce((sum, place, axis) => sum * shape[axis] + place, 0);
        expect(back).toBe(index);
        position.forEach((place, axis) => expect(place).toBeLessThan(shape[axis]));
      })
    );
  });
});
