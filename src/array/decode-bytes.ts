import { TaggedError } from '../errors';
import type { DType } from './dtype';
import { decodeHalf } from './decode-half';
import { decodeLongs } from './decode-longs';
import { sizeOf, type NDArray, type Values } from './nd-array';
import { EXACT } from './provenance';

const ITEM_SIZES: Readonly<Record<DType, number>> = {
  bool: 1,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  float16: 2,
  bfloat16: 2,
  float32: 4,
  float64: 8
};

/**
 * Makes an array of raw values: little endian, C order, `sizeOf(shape)` elements of `dtype`. float32, float64 and int32 are
 * views on `bytes`; the other types are widened without loss.
 * @throws TaggedError `broken-array` where the bytes do not fill the shape, `unsupported-array` for an integer beyond ±2^53,
 * which no number of JavaScript holds.
 */
export function decodeBytes(bytes: ArrayBuffer, dtype: DType, shape: readonly number[]): NDArray {
  const size = sizeOf(shape);
  const expected = size * ITEM_SIZES[dtype];
  if (bytes.byteLength !== expected) {
    throw new TaggedError(
      'broken-array',
      '{found} bytes do not fill shape ({shape}) of {dtype}, which takes {expected}',
      {
        found: bytes.byteLength,
        shape: shape.join(', '),
        dtype,
        expected
      }
    );
  }
  return { dtype, shape: [...shape], values: decodeValues(bytes, dtype, shape), provenance: EXACT };
}

function decodeValues(bytes: ArrayBuffer, dtype: DType, shape: readonly number[]): Values {
  switch (dtype) {
    case 'bool':
      return decodeBooleans(new Uint8Array(bytes));
    case 'int8':
      return new Int32Array(new Int8Array(bytes));
    case 'uint8':
      return new Int32Array(new Uint8Array(bytes));
    case 'int16':
      return new Int32Array(new Int16Array(bytes));
    case 'uint16':
      return new Int32Array(new Uint16Array(bytes));
    case 'int32':
      return new Int32Array(bytes);
    case 'uint32':
      return new Float64Array(new Uint32Array(bytes));
    case 'int64':
      return decodeLongs(new Uint32Array(bytes), new Int32Array(bytes), shape);
    case 'uint64':
      return decodeLongs(new Uint32Array(bytes), new Uint32Array(bytes), shape);
    case 'float16':
      return decodeHalf(new Uint16Array(bytes));
    case 'bfloat16':
      return decodeBrainFloat(new Uint16Array(bytes));
    case 'float32':
      return new Float32Array(bytes);
    case 'float64':
      return new Float64Array(bytes);
  }
}

/** Any byte but 0 is true, as in numpy. */
function decodeBooleans(bytes: Uint8Array): Int32Array {
  const values = new Int32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    values[i] = bytes[i] === 0 ? 0 : 1;
  }
  return values;
}

/** bfloat16 is the upper half of a float32. */
function decodeBrainFloat(halves: Uint16Array): Float32Array {
  const bits = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) {
    bits[i] = halves[i] << 16;
  }
  return new Float32Array(bits.buffer);
}
