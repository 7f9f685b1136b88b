import { isSlice, partOf } from '../../src/model/part-of';
import { wholeOf } from '../../src/sources/kernel/whole-of';

describe('partOf', () => {
  it('writes rows and indices as Python does', () => {
    expect(partOf('a', { kind: 'all' })).toEqual(wholeOf('a'));
    expect(partOf('a', { kind: 'rows', start: 2, stop: 7 })).toEqual(wholeOf('a[2:7]'));
  });

  it.each([
    [['3'], 'a[3]'],
    [['', '', '3'], 'a[:, :, 3]'],
    [[' 0:9 ', ':', '4', ''], 'a[0:9, :, 4]'],
    [['', ':'], 'a'],
    [[], 'a']
  ])('writes the pieces %j of a tensor as %s', (slices, path) => {
    expect(partOf('a', { kind: 'piece', slices })).toEqual(wholeOf(path));
  });

  it('leaves a sample to the kernel', () => {
    expect(partOf('a', { kind: 'sample', size: 5, seed: 1 })).toEqual({
      path: 'a',
      sample: { size: 5, seed: 1 }
    });
  });
});

describe('isSlice', () => {
  it.each([
    ['', true],
    [' 3 ', true],
    ['2:7', true],
    [':', true],
    ['2:', true],
    ['-1', false],
    ['1:2:3', false],
    ['x', false]
  ])('of %j is %j', (text, expected) => {
    expect(isSlice(text)).toBe(expected);
  });
});
