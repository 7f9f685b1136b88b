import { DirectEngine } from '../../src/engine/direct-engine';
import { FileEntries } from '../../src/model/file-entries';
import { errorOf } from './fakes';

function csv(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text).buffer, isLocal: false };
}

function setUp() {
  const engine = new DirectEngine();
  return { engine, unload: jest.spyOn(engine, 'unload'), files: new FileEntries(engine, '3:') };
}

describe('FileEntries', () => {
  it('has an entry for each array, under the name of the file', async () => {
    const { files } = setUp();
    const entries = await files.open(
      csv('data/eval.csv', 'a,b,y,kind\n1.5,2,0,cat\n3,4.5,1,dog\n')
    );
    expect(entries).toMatchObject([
      { label: 'eval.csv', place: { kind: 'file', path: 'data/eval.csv' }, failure: null },
      { label: 'eval.csv: y', description: { shape: [2], dtype: 'int64' } },
      { label: 'eval.csv: kind', about: { classNames: ['cat', 'dog'] } }
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
    expect(files.entries).toEqual(entries);
  });

  it('puts a file that is opened again in place of what was there', async () => {
    const { files, unload } = setUp();
    const [before] = await files.open(csv('a.csv', '1.5\n2.5\n'));
    const [after] = await files.open(csv('a.csv', '1.5\n2.5\n3.5\n'));
    expect(after.id).toBe(before.id);
    expect(after.version).not.toBe(before.version);
    expect(files.entries).toEqual([after]);
    expect(unload).toHaveBeenLastCalledWith([before.ref.key]);
  });

  it('tells a file of the computer from one of the same name in JupyterLab', async () => {
    const { files } = setUp();
    const [stored] = await files.open(csv('a.csv', '1.5\n2.5\n'));
    const [local] = await files.open({ ...csv('a.csv', '3.5\n'), isLocal: true });
    expect(files.entries).toEqual([stored, local]);
    expect(local.id).not.toBe(stored.id);
  });

  it('keeps one array beside another that cannot be used', async () => {
    const { files } = setUp();
    const entries = await files.open(csv('a.csv', 'x,y\n1.5,1,5\n'.replace('1,5', '"1,5"')));
    expect(entries.map(({ failure }) => failure?.tag ?? null)).toEqual([null, 'unsupported-array']);
  });

  it('refuses a file without any, and keeps what was there', async () => {
    const { files } = setUp();
    const entries = await files.open(csv('a.csv', '1.5\n'));
    expect((await errorOf(files.open(csv('a.csv', '')))).message).toBe('it holds no rows');
    expect((await errorOf(files.open(csv('a.pkl', '')))).message).toContain('can run code');
    expect(files.entries).toEqual(entries);
  });

  it('forgets all at the end', async () => {
    const { files, unload } = setUp();
    const [entry] = await files.open(csv('a.csv', '1.5\n'));
    await files.dispose();
    expect(unload).toHaveBeenLastCalledWith([entry.ref.key]);
  });
});
