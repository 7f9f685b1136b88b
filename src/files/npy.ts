import { decodeBytes } from '../array/decode-bytes';
import type { DType } from '../array/dtype';
import { sizeOf, type NDArray } from '../array/nd-array';
import { TaggedError } from '../errors';
import { fromFortranOrder, swapBytes } from './memory-order';
import { readNpyHeader } from './npy-header';

const DTYPES = new Map<string, DType>(
  Object.entries({
    b1: 'bool',
    i1: 'int8',
    u1: 'uint8',
    i2: 'int16',
    u2: 'uint16',
    i4: 'int32',
    u4: 'uint32',
    i8: 'int64',
    u8: 'uint64',
    f2: 'float16',
    f4: 'float32',
    f8: 'float64'
  } as const)
);

/**
 * The array of a `.npy` file, in whatever byte and memory order.
 * @throws TaggedError `broken-array` where the file is none, or not whole; `unsupported-array` where it holds no plain numbers.
 */
export function readNpy(bytes: Uint8Array): NDArray {
  const { descr, fortranOrder, shape, offset } = readNpyHeader(bytes);
  const dtype = dtypeOf(descr);
  const itemSize = Number(descr.slice(2));
  const expected = sizeOf(shape) * itemSize;
  const found = bytes.length - offset;
  if (found !== expected) {
    throw new TaggedError(
      'broken-array',
      '{found} bytes do not fill shape ({shape}) of {dtype}, which takes {expected}',
      { found, shape: shape.join(', '), dtype, expected }
    );
  }
  const values = bytes.slice(offset);
  if (descr.startsWith('>')) {
    swapBytes(values, itemSize);
  }
  const ordered =
    fortranOrder && shape.length > 1 ? fromFortranOrder(values, itemSize, shape) : values;
  return decodeBytes(ordered.buffer, dtype, shape);
}

function dtypeOf(descr: string): DType {
  const dtype = /^[<>|=]/.test(descr) ? DTYPES.get(descr.slice(1)) : undefined;
  if (dtype === undefined) {
    throw /^[|<>=]?O/.test(descr)
      ? new TaggedError(
          'unsupported-array',
          'it holds Python objects, which are pickled: reading them can run code, so it is not done'
        )
      : new TaggedError(
          'unsupported-array',
          'its elements are {dtype}, which are not plain numbers',
          {
            dtype: descr
          }
        );
  }
  return dtype;
}
