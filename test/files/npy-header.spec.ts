import { readNpyHeader } from '../../src/files/npy-header';

function header(dictionary: string, version = 1, length = dictionary.length): Uint8Array {
  const sizes = version === 1 ? [length & 255, length >> 8] : [length & 255, length >> 8, 0, 0];
  return Uint8Array.of(
    0x93,
    ...Buffer.from('NUMPY'),
    version,
    0,
    ...sizes,
    ...Buffer.from(dictionary, 'latin1')
  );
}

const TEXT = "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }   \n";

describe('readNpyHeader', () => {
  it.each([
    [1, 10],
    [2, 12],
    [3, 12]
  ])('reads version %i', (version, start) => {
    expect(readNpyHeader(header(TEXT, version))).toEqual({
      descr: '<f4',
      fortranOrder: true,
      shape: [2, 3],
      offset: start + TEXT.length
    });
  });

  it.each([
    ['()', []],
    ['(5,)', [5]],
    ['(0, 3)', [0, 3]]
  ])('reads the shape %s', (written, shape) => {
    expect(readNpyHeader(header(TEXT.replace('(2, 3)', written))).shape).toEqual(shape);
  });

  it.each([
    ['another magic string', new Uint8Array(20)],
    ['a version to come', header(TEXT, 4)],
    ['a file of a few bytes', header('', 2).subarray(0, 9)],
    ['a header longer than the file', header(TEXT, 1, 500)],
    ['a negative extent', header(TEXT.replace('2', '-2'))],
    ['code', header(TEXT.replace('True', '__import__("os")'))]
  ])('refuses %s', (_, bytes) => {
    expect(() => readNpyHeader(bytes)).toThrow(expect.objectContaining({ tag: 'broken-array' }));
  });
});
