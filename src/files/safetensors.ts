import { decodeBytes } from '../array/decode-bytes';
import type { DType } from '../array/dtype';
import type { NDArray } from '../array/nd-array';
import { TaggedError } from '../errors';
import type { FileItem } from './file-item';
import { itemOf } from './item-of';

/** As the format itself limits it. */
const LONGEST_HEADER = 100_000_000;

const DTYPES = new Map<string, DType>(
  Object.entries({
    BOOL: 'bool',
    U8: 'uint8',
    I8: 'int8',
    U16: 'uint16',
    I16: 'int16',
    U32: 'uint32',
    I32: 'int32',
    U64: 'uint64',
    I64: 'int64',
    F16: 'float16',
    BF16: 'bfloat16',
    F32: 'float32',
    F64: 'float64'
  } as const)
);

/** What the header says of one tensor. */
interface Tensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/**
 * The tensors of a `.safetensors` file: 8 bytes with the length of the header, the header in JSON with type, shape and place of
 * each, and their values, little endian in C order.
 * @throws TaggedError `broken-array` where it is none.
 */
export function readSafetensors(bytes: Uint8Array): readonly FileItem[] {
  const { header, start } = readHeader(bytes);
  const data = bytes.subarray(start);
  const tensors = Object.entries(header).filter(([name]) => name !== '__metadata__');
  if (tensors.some(([, tensor]) => isTensor(tensor) && tensor.data_offsets[1] > data.length)) {
    throw broken('it ends within its values: it is not whole');
  }
  return tensors.map(([name, tensor]) => itemOf(name, () => readTensor(data, tensor)));
}

function readHeader(bytes: Uint8Array): { header: object; start: number } {
  if (bytes.length < 8) {
    throw broken('it is too short for a .safetensors file');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getBigUint64(0, true);
  if (length > LONGEST_HEADER || length > bytes.length - 8) {
    throw broken('its header is longer than the file, or than the format allows');
  }
  const start = 8 + Number(length);
  const header = parseJson(new TextDecoder().decode(bytes.subarray(8, start)));
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw broken('its header does not list tensors');
  }
  return { header, start };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw broken('its header is no JSON, so it is no .safetensors file', cause);
  }
}

function readTensor(data: Uint8Array, tensor: unknown): NDArray {
  if (!isTensor(tensor)) {
    throw broken('the header does not tell its type, shape and place');
  }
  const { dtype: name, shape, data_offsets: offsets } = tensor;
  const dtype = DTYPES.get(name);
  if (dtype === undefined) {
    throw new TaggedError('unsupported-array', 'a tensor of {dtype} is not read', { dtype: name });
  }
  const [begin, end] = offsets;
  if (begin > end) {
    throw broken('its place ends before it begins');
  }
  return decodeBytes(data.slice(begin, end).buffer as ArrayBuffer, dtype, shape);
}

function isTensor(value: unknown): value is Tensor {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { dtype, shape, data_offsets: offsets } = value as Partial<Tensor>;
  return typeof dtype === 'string' && areSizes(shape) && areSizes(offsets) && offsets.length === 2;
}

function areSizes(value: unknown): value is number[] {
  return (
    Array.isArray(value) && value.every(size => Number.isSafeInteger(size) && Number(size) >= 0)
  );
}

function broken(template: string, cause?: unknown): TaggedError {
  return new TaggedError('broken-array', template, {}, { cause });
}
