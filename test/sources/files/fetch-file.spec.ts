import { ServerConnection, type Contents } from '@jupyterlab/services';
import { fetchContents, fetchLocalFile } from '../../../src/sources/files/fetch-file';
import { errorOf } from '../../model/fakes';

function contentsOf(bytes: string, size: number | null = bytes.length) {
  const get = jest.fn((path: string, options?: Contents.IFetchOptions) =>
    path === 'gone.npy'
      ? Promise.reject(new Error('No such file'))
      : Promise.resolve({ size, content: options?.content ? btoa(bytes) : null } as Contents.IModel)
  );
  return { get };
}

function localFile(text: string): File {
  const file = new File([text], 'a.csv');
  // The page of the tests has no such method.
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  return file;
}

describe('fetchContents', () => {
  it('gives the very bytes', async () => {
    const contents = contentsOf('\x93NUMPY\xff');
    const { name, bytes } = await fetchContents(contents, 'data/a.npy', 100);
    expect(name).toBe('data/a.npy');
    expect([...new Uint8Array(bytes)]).toEqual([0x93, 78, 85, 77, 80, 89, 0xff]);
    expect(contents.get).toHaveBeenLastCalledWith('data/a.npy', {
      content: true,
      type: 'file',
      format: 'base64'
    });
  });

  it('does not fetch what is too large', async () => {
    const contents = contentsOf('abc');
    const error = await errorOf(fetchContents(contents, 'a.npy', 2));
    expect(error).toMatchObject({ tag: 'too-large', values: { nbytes: 3, limit: 2 } });
    expect(contents.get).toHaveBeenCalledTimes(1);
  });

  it('says that a file is not there', async () => {
    const error = await errorOf(fetchContents(contentsOf(''), 'gone.npy', 2));
    expect(error.message).toBe('the file could not be fetched: No such file');
  });
});

describe('fetchContents of a file that was deleted', () => {
  it('says that it is no longer there', async () => {
    const cause = new ServerConnection.ResponseError({ status: 404, statusText: '' } as Response);
    const get = () => Promise.reject<Contents.IModel>(cause);
    const error = await errorOf(fetchContents({ get }, 'gone.npy', 2));
    expect(error).toMatchObject({ tag: 'not-found', message: 'the file is no longer there' });
  });
});

describe('fetchLocalFile', () => {
  it('gives the bytes', async () => {
    const { name, bytes } = await fetchLocalFile(localFile('1,2'), 3);
    expect([name, bytes.byteLength]).toEqual(['a.csv', 3]);
  });

  it('refuses what is too large, and says what cannot be read', async () => {
    const file = localFile('1,2');
    expect((await errorOf(fetchLocalFile(file, 2))).tag).toBe('too-large');
    file.arrayBuffer = () => Promise.reject(new Error('it moved'));
    expect((await errorOf(fetchLocalFile(file, 3))).message).toContain('it moved');
  });
});
