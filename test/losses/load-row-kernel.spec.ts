import simd from '#wasm/simd.b64';
import { RowKernel } from '../../src/losses/row-kernel';
import { rowKernels } from '../fixtures/row-kernels';
import { decodeBase64, loadRowKernel, startKernel } from '../../src/losses/load-row-kernel';
import { rowsOf } from '../fixtures/arrays';

afterEach(() => jest.restoreAllMocks());

describe('loadRowKernel', () => {
  it('starts a kernel', () => {
    const statistics = loadRowKernel()?.statistics(rowsOf([[3.2, 5.1, -1.7]]), Int32Array.of(0));
    expect(statistics?.targetLosses[0]).toBeCloseTo(2.0403552, 6);
  });

  it('takes the kernel that the engine understands', () => {
    const validate = jest.spyOn(WebAssembly, 'validate');
    validate.mockReturnValueOnce(false);
    expect(loadRowKernel()).not.toBeNull();
    expect(validate).toHaveBeenCalledTimes(2);
  });

  it('takes the other kernel where the processor has no fused multiply-add', () => {
    // where an engine knows relaxed SIMD
    rowKernels();
    const isAccurate = jest.spyOn(RowKernel.prototype, 'isAccurate').mockReturnValueOnce(false);
    expect(loadRowKernel()).not.toBeNull();
    expect(isAccurate).toHaveBeenCalledTimes(2);
  });

  it('starts none where the engine understands neither', () => {
    jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    expect(loadRowKernel()).toBeNull();
  });
});

describe('startKernel', () => {
  it.each([new WebAssembly.CompileError('refused by a policy'), new RangeError('no memory')])(
    'starts none where it may not: %s',
    error => {
      jest.spyOn(WebAssembly, 'Module').mockImplementation(() => {
        throw error;
      });
      expect(startKernel(decodeBase64(simd))).toBeNull();
    }
  );

  it('throws what is no refusal', () => {
    jest.spyOn(WebAssembly, 'Module').mockImplementation(() => {
      throw new TypeError('a mistake');
    });
    expect(() => startKernel(decodeBase64(simd))).toThrow('a mistake');
  });
});

describe('decodeBase64', () => {
  it('gives the bytes of a WebAssembly module', () => {
    expect([...decodeBase64(simd).subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d]);
  });
});
