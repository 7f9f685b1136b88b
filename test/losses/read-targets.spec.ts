import { isTagged } from '../../src/errors';
import { readTargets } from '../../src/losses/read-targets';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';
import { array } from '../fixtures/arrays';

const range = (size: number, of: (i: number) => number) =>
  Array.from({ length: size }, (_, i) => of(i));

describe('readTargets', () => {
  it('reads class indices of any whole-number dtype, and whole floats', () => {
    for (const dtype of ['int64', 'uint8', 'bool', 'float32'] as const) {
      expect(readTargets(array([0, 1, 1], [3], dtype), [3, 4], 1)).toEqual({
        kind: 'indices',
        indices: Int32Array.of(0, 1, 1)
      });
    }
  });

  it('reads a column of indices, and one element for one sample', () => {
    expect(readTargets(array([0, 2], [2, 1], 'int64'), [2, 3], 1).indices).toEqual(
      Int32Array.of(0, 2)
    );
    expect(readTargets(array([2], [], 'int64'), [3], 0).indices).toEqual(Int32Array.of(2));
    expect(readTargets(array([2], [1], 'int64'), [3], 0).indices).toEqual(Int32Array.of(2));
  });

  it('reads indices of the positions of a class axis in the middle', () => {
    const targets = array(
      range(8, i => i % 3),
      [2, 4],
      'int64'
    );
    expect(readTargets(targets, [2, 3, 4], 1).kind).toBe('indices');
  });

  it('leaves out a missing name, whatever the library makes of −1', () => {
    const numbers = array([0, -1, 2], [3], 'int8');
    const named = { ...numbers, classNames: ['ant', 'cat', 'dog'] };
    for (const outside of ['refuse', 'wrap', 'clamp'] as const) {
      const { indices } = readTargets(named, [3, 3], 1, { ignoreIndex: null, outside });
      expect([...indices]).toEqual([0, IGNORED, 2]);
    }
    expect(() => readTargets(numbers, [3, 3], 1)).toThrow('target -1 at row 1');
    const other = { ...array([0, -2, 2], [3], 'int8'), classNames: named.classNames };
    expect(() => readTargets(other, [3, 3], 1)).toThrow('target -2 at row 1');
  });

  it('leaves out what ignore_index says, and wraps where the library does', () => {
    const targets = array([0, -100, 2, -1, 7], [5], 'int64');
    const read = (ignoreIndex: number | null, outside: 'refuse' | 'wrap') => [
      ...readTargets(targets, [5, 3], 1, { ignoreIndex, outside }).indices
    ];
    expect(read(null, 'wrap')).toEqual([0, NO_CLASS, 2, 2, NO_CLASS]);
    expect(read(0, 'wrap')).toEqual([IGNORED, NO_CLASS, 2, 2, NO_CLASS]);
    expect(() => read(-100, 'refuse')).toThrow('target -1 at row 3 is outside 0..2');
  });

  it('reads one-hot rows of any dtype; the zeros count where torch takes them as probabilities', () => {
    const numbers = [0, 1, 0, 1, 0, 0];
    expect(readTargets(array(numbers, [2, 3], 'bool'), [2, 3], 1)).toEqual({
      kind: 'one-hot',
      indices: Int32Array.of(1, 0),
      zerosCount: false
    });
    expect(readTargets(array(numbers, [2, 3], 'float32'), [2, 3], 1)).toMatchObject({
      zerosCount: true
    });
    expect(readTargets(array([0, 1, 1, 0, 0, 0], [3, 2], 'int64'), [3, 2], 0)).toMatchObject({
      kind: 'one-hot',
      indices: Int32Array.of(1, 0)
    });
  });

  it('reads probabilities, with the most probable class as the target', () => {
    const targets = readTargets(array([0.2, 0.5, 0.3, 0.4, 0.4, 0.2], [2, 3]), [2, 3], 1);
    expect(targets).toMatchObject({ kind: 'probabilities', indices: Int32Array.of(1, 0) });
  });

  it.each([
    [
      'out of range',
      range(100, i => (i === 40 ? 12 : 3)),
      [100],
      [100, 10],
      'target 12 at row 40 is outside 0..9'
    ],
    ['negative', [0, -1], [2], [2, 3], 'target -1 at row 1 is outside 0..2'],
    ['fractional', [0, 1.5], [2], [2, 3], 'target 1.5 at row 1 is not a whole number in 0..2'],
    ['NaN', [0, NaN], [2], [2, 3], 'target NaN at row 1 is not a whole number in 0..2'],
    [
      'infinite',
      [0, Infinity],
      [2],
      [2, 3],
      'target Infinity at row 1 is not a whole number in 0..2'
    ],
    [
      'NaN probabilities',
      [0.5, 0.5, 0.5, NaN],
      [2, 2],
      [2, 2],
      'target NaN at row 1, class 1 is not a probability'
    ]
  ])('refuses targets that are %s', (_, numbers, shape, logitsShape, message) => {
    const read = () => readTargets(array(numbers, shape), logitsShape, 1);
    expect(read).toThrow(message);
    expect(isTagged(thrownBy(read), 'target-out-of-range')).toBe(true);
  });

  it('takes the next target of a sequence, and asks nothing of the first', () => {
    const shift = (values: number[]) => {
      const policy = { ignoreIndex: -100, outside: 'refuse', shift: true } as const;
      return readTargets(array(values, [2, 3], 'int64'), [2, 3, 4], 2, policy).indices;
    };
    expect([...shift([-7, 1, 2, 9, -100, 0])]).toEqual([1, 2, IGNORED, IGNORED, 0, IGNORED]);
    expect(() => shift([0, 1, 2, 0, 0, 4])).toThrow('target 4 at row 5 is outside 0..3');
  });

  it('takes negative targets for class 0 where they are clamped', () => {
    const policy = { ignoreIndex: -100, outside: 'clamp' } as const;
    const read = (values: number[]) => readTargets(array(values, [2], 'int64'), [2, 3], 1, policy);
    expect([...read([-1, -100]).indices]).toEqual([0, IGNORED]);
    expect(() => read([0, 3])).toThrow('target 3 at row 1 is outside 0..2');
  });

  it('refuses shapes that do not match', () => {
    expect(() =>
      readTargets(
        array(
          range(99, () => 0),
          [99],
          'int64'
        ),
        [100, 3],
        1
      )
    ).toThrow(
      'targets of shape (99) do not match 100 samples: logits of shape (100, 3) need targets of shape (100) or (100, 3)'
    );
    expect(() => readTargets(array([0, 1, 0, 1], [2, 2], 'int64'), [4, 3], 1)).toThrow(
      'targets of shape (2, 2) do not match 4 samples'
    );
  });

  it('refuses whole numbers in the shape of the logits that are not one-hot', () => {
    expect(() => readTargets(array([0, 2, 1, 1], [2, 2], 'int64'), [2, 2], 1)).toThrow(
      'whole-number targets of shape (2, 2) are neither class indices nor one-hot'
    );
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}
