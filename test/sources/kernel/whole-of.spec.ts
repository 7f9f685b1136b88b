import { wholeOf } from '../../../src/sources/kernel/whole-of';

describe('wholeOf', () => {
  it('is the array at a path, and no sample of its rows', () => {
    expect(wholeOf('run["z"]')).toEqual({ path: 'run["z"]', sample: null });
  });
});
