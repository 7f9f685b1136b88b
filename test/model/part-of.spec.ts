import { partOf } from '../../src/model/part-of';
import { wholeOf } from '../../src/sources/kernel/whole-of';

describe('partOf', () => {
  it('writes rows and indices as Python does', () => {
    expect(partOf('a', { kind: 'all' })).toEqual(wholeOf('a'));
    expect(partOf('a', { kind: 'rows', start: 2, stop: 7 })).toEqual(wholeOf('a[2:7]'));
    expect(partOf('a', { kind: 'index', axis: 0, index: 3 })).toEqual(wholeOf('a[3]'));
    expect(partOf('a', { kind: 'index', axis: 2, index: 3 })).toEqual(wholeOf('a[:, :, 3]'));
  });

  it('leaves a sample to the kernel', () => {
    expect(partOf('a', { kind: 'sample', size: 5, seed: 1 })).toEqual({
      path: 'a',
      sample: { size: 5, seed: 1 }
    });
  });
});
