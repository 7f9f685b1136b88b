import { readSafetensors } from '../../src/files/safetensors';

function file(header: unknown, ...values: number[]): Uint8Array {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + values.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(values, 8 + text.length);
  return bytes;
}

const TENSOR = { dtype: 'U8', shape: [2], data_offsets: [0, 2] };

describe('readSafetensors', () => {
  it('reads each tensor at its place, and passes over the metadata', () => {
    const items = readSafetensors(
      file({ b: { ...TENSOR, data_offsets: [1, 3] }, __metadata__: { a: 'b' } }, 1, 2, 3)
    );
    expect(items).toMatchObject([{ kind: 'array', name: 'b', array: { dtype: 'uint8' } }]);
    expect(items[0].kind === 'array' && [...items[0].array.values]).toEqual([2, 3]);
  });

  it.each([
    ['too few bytes', new Uint8Array(7)],
    ['a header longer than the file', file('{}').subarray(0, 9)],
    ['a header that is no JSON', file('nothing')],
    ['a header that is a list', file([])],
    ['values that are not all there', file({ a: TENSOR }, 1)]
  ])('refuses %s', (_, bytes) => {
    expect(() => readSafetensors(bytes)).toThrow(expect.objectContaining({ tag: 'broken-array' }));
  });

  it.each([
    ['a type that is not read', { ...TENSOR, dtype: 'F8_E4M3' }, 'unsupported-array'],
    ['a type that every object has', { ...TENSOR, dtype: 'constructor' }, 'unsupported-array'],
    ['bytes that do not fill the shape', { ...TENSOR, shape: [3] }, 'broken-array'],
    ['a place that ends before it begins', { ...TENSOR, data_offsets: [2, 0] }, 'broken-array'],
    ['extents that are none', { ...TENSOR, shape: [-1] }, 'broken-array'],
    ['nothing', null, 'broken-array']
  ])('refuses a tensor of %s, and keeps the others', (_, tensor, tag) => {
    const items = readSafetensors(file({ bad: tensor, good: TENSOR }, 1, 2));
    expect(items).toMatchObject([{ kind: 'broken', error: { tag } }, { kind: 'array' }]);
  });
});
