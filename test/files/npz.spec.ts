import { strToU8, zipSync } from 'fflate';
import { readNpz } from '../../src/files/npz';

const ONE = Uint8Array.of(
  0x93,
  ...strToU8('NUMPY'),
  1,
  0,
  58,
  0,
  ...strToU8("{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }\n"),
  7
);

describe('readNpz', () => {
  it('names its arrays, and passes over what is none', () => {
    const file = zipSync({ 'a/b.npy': ONE, 'notes.txt': strToU8('hello') });
    expect(readNpz(file)).toMatchObject([{ kind: 'array', name: 'a/b', array: { shape: [1] } }]);
  });

  it('keeps one array beside a broken one', () => {
    const file = zipSync({ 'a.npy': ONE, 'b.npy': strToU8('no array') });
    expect(readNpz(file).map(({ kind }) => kind)).toEqual(['array', 'broken']);
  });

  it('refuses what is no zip file', () => {
    expect(() => readNpz(strToU8('no zip'))).toThrow(
      expect.objectContaining({ tag: 'broken-array', cause: expect.anything() })
    );
  });

  it('refuses what would take more memory than there may be', () => {
    const file = zipSync({ 'a.npy': ONE });
    const view = new DataView(file.buffer);
    const at = file.findIndex((_, i) => view.getUint32(i, true) === 0x02014b50);
    // The uncompressed size in the central directory.
    view.setUint32(at + 24, 2 ** 31, true);
    expect(() => readNpz(file)).toThrow(expect.objectContaining({ tag: 'too-large' }));
  });
});
