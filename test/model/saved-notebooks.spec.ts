import { StateDB } from '@jupyterlab/statedb';
import type { SavedPart } from '../../src/model/saved-part';
import { opened, saved } from './saved';
import { settled } from './until';

const STEPS: SavedPart<number> = {
  name: 'steps',
  keys: ['numSteps'],
  of: ({ numSteps }) => numSteps,
  parse: value => (typeof value === 'number' ? value : null),
  restore: (model, steps) => model.store.update({ numSteps: steps ?? 5 })
};
const PARTS = [STEPS];

async function stepsAt(stateDB: StateDB, path: string): Promise<number> {
  return (await opened(stateDB, PARTS, { path })).model.store.state.numSteps;
}

describe('SavedNotebooks', () => {
  it('gives each notebook what was saved of it', async () => {
    const stateDB = new StateDB();
    const { model } = await opened(stateDB, PARTS);
    expect(model.store.state.numSteps).toBe(5);
    model.store.update({ numSteps: 77 });
    await settled();
    expect(await stepsAt(stateDB, 'a.ipynb')).toBe(77);
    expect(await stepsAt(stateDB, 'b.ipynb')).toBe(5);
  });

  it('does without a state database', async () => {
    const { model } = await opened(null, PARTS);
    model.store.update({ numSteps: 77 });
    expect(model.store.state.numSteps).toBe(77);
  });

  it('follows a notebook that is renamed', async () => {
    const stateDB = new StateDB();
    const { model, file } = await opened(stateDB, PARTS, { path: 'Untitled.ipynb' });
    model.store.update({ numSteps: 77 });
    file.rename('eval.ipynb');
    await settled();
    expect(await stepsAt(stateDB, 'eval.ipynb')).toBe(77);
  });

  it('saves only what has changed', async () => {
    const stateDB = new StateDB();
    const { model } = await opened(stateDB, PARTS);
    const save = jest.spyOn(stateDB, 'save');
    model.store.update({ step: 5 });
    expect(save).not.toHaveBeenCalled();
    model.store.update({ numSteps: 10 });
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves the first and the last of many changes', async () => {
    const stateDB = new StateDB();
    const { model } = await opened(stateDB, PARTS);
    const save = jest.spyOn(stateDB, 'save');
    for (let numSteps = 10; numSteps < 60; numSteps++) {
      model.store.update({ numSteps });
    }
    await saved();
    expect(save.mock.calls.map(([, value]) => value)).toEqual([10, 59]);
  });

  it('shows the notebook without what cannot be fetched or saved', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const stateDB = new StateDB();
    jest.spyOn(stateDB, 'fetch').mockRejectedValue(new Error('no server'));
    jest.spyOn(stateDB, 'save').mockRejectedValue(new Error('no server'));
    const { model } = await opened(stateDB, PARTS);
    expect(model.store.state.numSteps).toBe(5);
    warn.mockClear();
    model.store.update({ numSteps: 6 });
    await settled();
    expect(warn.mock.calls[0][0]).toContain('could not save the steps');
    warn.mockRestore();
  });

  it('remembers the last 100 notebooks', async () => {
    const stateDB = new StateDB();
    for (let i = 0; i <= 100; i++) {
      const { model } = await opened(stateDB, PARTS, { path: `${i}.ipynb` });
      model.store.update({ numSteps: 1000 + i });
    }
    await settled();
    expect(await stateDB.fetch('jupyterlab-loss-inspector:steps:0.ipynb')).toBeUndefined();
    expect(await stateDB.fetch('jupyterlab-loss-inspector:steps:1.ipynb')).toBe(1001);
    expect((await stateDB.list('jupyterlab-loss-inspector')).ids).toHaveLength(101);
  });
});
