import { sharedRowKernel } from '../../src/losses/shared-row-kernel';
import type * as sharedRowKernelModule from '../../src/losses/shared-row-kernel';

afterEach(() => jest.restoreAllMocks());

describe('sharedRowKernel', () => {
  it('is one for all', () => {
    expect(sharedRowKernel()).not.toBeNull();
    expect(sharedRowKernel()).toBe(sharedRowKernel());
  });

  it('is looked for once where none runs', () => {
    const validate = jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof sharedRowKernelModule>(
        '../../src/losses/shared-row-kernel'
      );
      expect(fresh.sharedRowKernel()).toBeNull();
      const numCalls = validate.mock.calls.length;
      expect(fresh.sharedRowKernel()).toBeNull();
      expect(validate).toHaveBeenCalledTimes(numCalls);
    });
  });
});
