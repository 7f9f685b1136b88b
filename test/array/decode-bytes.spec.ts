import * as fc from 'fast-check';

import { decodeBytes } from '../../src/array/decode-bytes';
import type { DType } from '../../src/array/dtype';
import { EXACT } from '../../src/array/provenance';

/** Each element type as DataView reads it. */
const READERS = {
  bool: [1, (view, at) => Number(view.getUint8(at) !== 0)],
  int8: [1, (view, at) => view.getInt8(at)],
  uint8: [1, (view, at) => view.getUint8(at)],
  int16: [2, (view, at) => view.getInt16(at, true)],
  uint16: [2, (view, at) => view.getUint16(at, true)],
  int32: [4, (view, at) => view.getInt32(at, true)],
  uint32: [4, (view, at) => view.getUint32(at, true)],
  float32: [4, (view, at) => view.getFloat32(at, true)],
  float64: [8, (view, at) => view.getFloat64(at, true)]
} satisfies Partial<Record<DType, [number, (view: DataView, at: number) => number]>>;

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function decoded(
  typed: Iterable<number | bigint> & { readonly buffer: ArrayBufferLike },
  dtype: DType,
  shape: number[]
) {
  return decodeBytes(typed.buffer as ArrayBuffer, dtype, shape);
}

describe.each(Object.entries(READERS))('%s', (dtype, [itemSize, read]) => {
  test('reads what DataView reads', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
        const size = Math.floor(bytes.length / itemSize);
        const buffer = bufferOf(bytes.subarray(0, size * itemSize));
        const view = new DataView(buffer);
        const expected = Array.from({ length: size }, (_, i) => read(view, i * itemSize));
        expect(Array.from(decodeBytes(buffer, dtype as DType, [size]).values)).toEqual(expected);
      })
    );
  });
});

test.each([
  ['float32', Float32Array],
  ['float64', Float64Array],
  ['int32', Int32Array]
] as const)('%s is a view, not a copy', (dtype, Storage) => {
  const array = decoded(Storage.of(1, 2, 3, 4), dtype, [2, 2]);
  expect(array).toEqual({
    dtype,
    shape: [2, 2],
    values: Storage.of(1, 2, 3, 4),
    provenance: EXACT
  });
  const buffer = new ArrayBuffer(16);
  expect(decodeBytes(buffer, dtype, [16 / Storage.BYTES_PER_ELEMENT]).values.buffer).toBe(buffer);
});

describe('bfloat16 is the upper half of a float32', () => {
  test.each([
    [0x0000, 0],
    [0x8000, -0],
    [0x3f80, 1],
    [0xbfc0, -1.5],
    [0x0001, 2 ** -133],
    [0x7f7f, 255 * 2 ** 120],
    [0xff80, -Infinity],
    [0x7fc1, NaN]
  ])('bfloat16 %i is %d', (bits, value) => {
    expect(decoded(Uint16Array.of(bits), 'bfloat16', [1]).values[0]).toBe(value);
  });
});

test('half precision is held as float32', () => {
  expect(decoded(Uint16Array.of(1), 'float16', [1]).values).toBeInstanceOf(Float32Array);
  expect(decoded(Uint16Array.of(1), 'bfloat16', [1]).values).toBeInstanceOf(Float32Array);
});

test('64-bit integers are signed or not', () => {
  expect(decoded(BigInt64Array.of(-1n, 2n), 'int64', [2]).values).toEqual(Float64Array.of(-1, 2));
  expect(() => decoded(BigUint64Array.of(2n ** 64n - 1n), 'uint64', [1])).toThrow(
    '18446744073709551615 at [0]'
  );
});

test('bytes that do not fill the shape are refused', () => {
  expect(() => decodeBytes(new ArrayBuffer(20), 'float64', [3])).toThrow(
    '20 bytes do not fill shape (3) of float64, which takes 24'
  );
  expect(decodeBytes(new ArrayBuffer(0), 'int16', [0, 3]).values).toHaveLength(0);
});
