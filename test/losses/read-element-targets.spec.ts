import { readElementTargets } from '../../src/losses/read-element-targets';
import { array } from '../fixtures/arrays';

describe('readElementTargets', () => {
  it('reads zeros and ones as classes, of any dtype', () => {
    for (const dtype of ['float32', 'int64', 'bool'] as const) {
      expect(readElementTargets(array([0, 1, 1, 0], [2, 2], dtype), [2, 2])).toEqual({
        kind: 'indices',
        indices: Int32Array.of(0, 1, 1, 0)
      });
    }
  });

  it('reads probabilities of class 1 as soon as one lies between', () => {
    expect(readElementTargets(array([0, 0.75, 0.5]), [3])).toEqual({
      kind: 'probabilities',
      indices: Int32Array.of(0, 1, 0),
      probabilities: Float64Array.of(1, 0, 0.25, 0.75, 0.5, 0.5)
    });
  });

  it('lets a column go with a vector, both ways', () => {
    expect(readElementTargets(array([0, 1], [2, 1]), [2]).indices).toEqual(Int32Array.of(0, 1));
    expect(readElementTargets(array([0, 1], [2]), [2, 1]).indices).toEqual(Int32Array.of(0, 1));
    expect(readElementTargets(array([1], []), [1]).indices).toEqual(Int32Array.of(1));
  });

  it('refuses other shapes, of the same size too', () => {
    const message = 'targets of shape (3, 2) do not match (2, 3): this loss needs one target';
    const targets = array([0, 1, 0, 1, 0, 1], [3, 2]);
    expect(() => readElementTargets(targets, [2, 3])).toThrow(message);
    expect(() => readElementTargets(targets, [6])).toThrow('targets of shape (3, 2) do not match');
  });

  it('refuses what is no number, and names the first of them', () => {
    expect(() => readElementTargets(array([0, NaN, Infinity]), [3])).toThrow(
      'target NaN of element 1 is not a number in 0..1'
    );
    expect(() => readElementTargets(array([-Infinity]), [1])).toThrow('target -Infinity');
  });

  it('has classes of nothing', () => {
    expect(readElementTargets(array([], [0]), [0])).toEqual({
      kind: 'indices',
      indices: new Int32Array(0)
    });
  });
});
