import { NO_KERNEL } from '../../../src/sources/notebook/kernel-state';

describe('NO_KERNEL', () => {
  it('has no name, and has not told whether arrays can be read from it', () => {
    expect(NO_KERNEL).toEqual({ status: 'none', name: '', readable: null });
  });
});
