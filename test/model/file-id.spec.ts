import { fileId, localName, storedPath } from '../../src/model/file-id';

describe('fileId', () => {
  it.each(['a.npz', 'data/a b.csv', 'ä#1%23.npy'])('tells the path of %s again', name => {
    const id = fileId({ name, isLocal: false }, 'logits#2');
    expect(storedPath(id)).toBe(name);
    expect(localName(id)).toBeNull();
  });

  it('tells a file of the person’s computer from one of JupyterLab', () => {
    const id = fileId({ name: 'a.npy', isLocal: true }, 0);
    expect(id).not.toBe(fileId({ name: 'a.npy', isLocal: false }, 0));
    expect(localName(id)).toBe('a.npy');
    expect(storedPath(id)).toBeNull();
  });

  it('is of no other array', () => {
    expect([storedPath('kernel:file'), localName('output:a:0#0'), storedPath(null)]).toEqual([
      null,
      null,
      null
    ]);
  });
});
