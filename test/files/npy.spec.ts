import { readNpy } from '../../src/files/npy';

function npy(dictionary: string, ...values: number[]): Uint8Array {
  const text = `${dictionary}\n`;
  return Uint8Array.of(
    0x93,
    ...Buffer.from('NUMPY'),
    1,
    0,
    text.length,
    0,
    ...Buffer.from(text),
    ...values
  );
}

describe('readNpy', () => {
  it('reads a part of a larger buffer', () => {
    const file = npy("{'descr': '>i2', 'fortran_order': False, 'shape': (2,), }", 0, 1, 2, 0);
    const framed = new Uint8Array(file.length + 6);
    framed.set(file, 3);
    const { values, dtype } = readNpy(framed.subarray(3, 3 + file.length));
    expect([dtype, ...values]).toEqual(['int16', 1, 512]);
  });

  it('leaves the file as it is', () => {
    const file = npy("{'descr': '>i2', 'fortran_order': False, 'shape': (1,), }", 0, 1);
    readNpy(file);
    expect([...file.slice(-2)]).toEqual([0, 1]);
  });

  it.each([
    ['fewer bytes than its shape takes', '(2,)', 'broken-array', '2 bytes do not fill shape (2)'],
    ['more bytes', '()', 'broken-array', 'which takes 1']
  ])('refuses %s', (_, shape, tag, words) => {
    const file = npy(`{'descr': '|u1', 'fortran_order': False, 'shape': ${shape}, }`, 1, 2);
    const broken =
      shape === '(2,)'
        ? npy(`{'descr': '<u2', 'fortran_order': False, 'shape': (2,), }`, 1, 2)
        : file;
    expect(() => readNpy(broken)).toThrow(
      expect.objectContaining({ tag, message: expect.stringContaining(words) })
    );
  });
});
