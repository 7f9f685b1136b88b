import simd from '#wasm/descent-simd.b64';
import { decodeBase64 } from '../../src/losses/load-row-kernel';
import {
  loadDescentKernel,
  sharedDescentKernel,
  startDescentKernel
} from '../../src/simulation/load-descent-kernel';
import type * as loadDescentKernelModule from '../../src/simulation/load-descent-kernel';

afterEach(() => jest.restoreAllMocks());

describe('loadDescentKernel', () => {
  it('takes the kernel that the engine understands', () => {
    const validate = jest.spyOn(WebAssembly, 'validate').mockReturnValueOnce(false);
    expect(loadDescentKernel()).not.toBeNull();
    expect(validate).toHaveBeenCalledTimes(2);
  });

  it('starts none where the engine understands neither', () => {
    jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    expect(loadDescentKernel()).toBeNull();
  });
});

describe('startDescentKernel', () => {
  it('starts none where a policy refuses it', () => {
    jest.spyOn(WebAssembly, 'Module').mockImplementation(() => {
      throw new WebAssembly.CompileError('refused by a policy');
    });
    expect(startDescentKernel(decodeBase64(simd))).toBeNull();
  });
});

describe('sharedDescentKernel', () => {
  it('is one for all', () => {
    expect(sharedDescentKernel()).not.toBeNull();
    expect(sharedDescentKernel()).toBe(sharedDescentKernel());
  });

  it('is looked for once where none runs', () => {
    const validate = jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof loadDescentKernelModule>(
        '../../src/simulation/load-descent-kernel'
      );
      expect(fresh.sharedDescentKernel()).toBeNull();
      const numCalls = validate.mock.calls.length;
      expect(fresh.sharedDescentKernel()).toBeNull();
      expect(validate).toHaveBeenCalledTimes(numCalls);
    });
  });
});
