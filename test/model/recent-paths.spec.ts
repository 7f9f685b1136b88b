import { StateDB } from '@jupyterlab/statedb';
import { RecentPaths } from '../../src/model/recent-paths';

const KEY = 'jupyterlab-loss-inspector:recent';

describe('RecentPaths', () => {
  it('drops the path that was added longest ago', async () => {
    const stateDB = new StateDB();
    const recent = new RecentPaths(stateDB, 2);
    expect(await recent.add('a')).toEqual([]);
    expect(await recent.add('b')).toEqual([]);
    expect(await recent.add('a')).toEqual([]);
    expect(await recent.add('c')).toEqual(['b']);
    expect(await stateDB.fetch(KEY)).toEqual(['a', 'c']);
  });

  it('takes those one after the other that are added at once', async () => {
    const stateDB = new StateDB();
    const recent = new RecentPaths(stateDB, 3);
    await Promise.all(['a', 'b', 'c'].map(path => recent.add(path)));
    expect(await stateDB.fetch(KEY)).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a path that could not be added', async () => {
    const stateDB = new StateDB();
    const recent = new RecentPaths(stateDB, 3);
    jest.spyOn(stateDB, 'save').mockRejectedValueOnce(new Error('no server'));
    await expect(recent.add('a')).rejects.toThrow('no server');
    await recent.add('b');
    expect(await stateDB.fetch(KEY)).toEqual(['b']);
  });

  it('begins anew where something else was saved', async () => {
    const stateDB = new StateDB();
    await stateDB.save(KEY, { paths: ['a'] });
    await new RecentPaths(stateDB, 3).add('b');
    expect(await stateDB.fetch(KEY)).toEqual(['b']);
  });
});
