import { isFailure, readNested } from '../../src/repr/nested';

function shapeOf(text: string): readonly (number | null)[] | string {
  const result = readNested(text, 0, true);
  return isFailure(result) ? result.reason : result.shape;
}

describe('readNested', () => {
  it.each([
    ['[1, 2]', [2]],
    ['[[1 2]\n [3 4]\n [5 6]]', [3, 2]],
    ['[[[1], [2]]]', [1, 2, 1]],
    ['[]', [0]],
    ['[[], []]', [2, 0]],
    ['((1, 2), [3, 4])', [2, 2]],
    ['[1, ..., 9]', [null]],
    ['[[1 ... 9]\n ...\n [1 ... 9]]', [null, null]],
    ['[[1 2]\n ...\n [3 4]]', [null, 2]],
    ['(1,)', [1]],
    ['[tensor(1), np.float64(2.5), array(3)]', [3]]
  ])('%j has shape %j', (text, shape) => {
    expect(shapeOf(text)).toEqual(shape);
  });

  it.each([
    ['[[1, 2], [3]]', 'ragged'],
    ['[[1, 2], 3]', 'ragged'],
    ['[1, [2]]', 'ragged'],
    ['[[], [[1]]]', 'ragged'],
    ['[[1], []]', 'ragged'],
    ['[1, 2', 'unbalanced'],
    ['[1, 2)', 'unbalanced'],
    ['[array([1])]', 'mixed'],
    ['[1+2j]', 'complex'],
    ["['a']", 'not-number'],
    ['[1,, 2]', 'malformed'],
    ['[, 1]', 'malformed'],
    ['[1 2, 3]', 'malformed'],
    [`${'['.repeat(65)}1${']'.repeat(65)}`, 'malformed']
  ])('%j is %s', (text, reason) => {
    expect(shapeOf(text)).toBe(reason);
  });

  it('reads tuples only where it is told to', () => {
    expect(readNested('[(1, 2)]', 0, false)).toMatchObject({
      reason: 'not-number',
      at: 1,
      open: [0]
    });
  });

  it.each([
    ['[ 1.5, 2.5]', true],
    ['[1.5,  2.5]', true],
    ['[1.5 , 2.5]', true],
    ['[1.5, 2.5]', false],
    ['[\n  1.5,\n  2.5\n]', false]
  ])('sees whether spaces align %j', (text, padded) => {
    expect(readNested(text, 0, false)).toMatchObject({ padded });
  });
});
