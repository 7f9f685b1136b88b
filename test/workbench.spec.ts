import './sources/notebook/quiet-warnings';
import { StateDB } from '@jupyterlab/statedb';
import type { Contents } from '@jupyterlab/services';
import { valueOf } from '../src/model/loadable';
import type * as Direct from '../src/engine/direct-engine';
import { Store } from '../src/model/store';
import { DEFAULT_SETTINGS, type Settings } from '../src/settings';
import { Workbench } from '../src/workbench';
import { FakeNotebook } from './fake-lab';
import { settled, until } from './model/until';

const startEngine = jest.fn();
const disposeEngine = jest.fn();

jest.mock('../src/engine/spawn-worker', () => ({ spawnWorker: jest.fn() }));
jest.mock('../src/engine/worker-engine', () => {
  const { DirectEngine } = jest.requireActual<typeof Direct>('../src/engine/direct-engine');
  return {
    WorkerEngine: class extends DirectEngine {
      start = (): void => startEngine();
      dispose = (): void => disposeEngine();
    }
  };
});

const CELLS = [
  { source: 'logits', text: '[[0.0, 0.0]]' },
  { source: 'y', text: '[1]' }
];

function setUp() {
  const settings = new Store<Settings>(DEFAULT_SETTINGS);
  const stateDB = new StateDB();
  const get = jest.fn<Promise<Contents.IModel>, [string]>();
  const workbench = new Workbench({ settings, stateDB, contents: { get } });
  const changed = jest.fn();
  workbench.currentChanged.connect((_, model) => changed(model));
  return { settings, stateDB, workbench, changed, get };
}

describe('Workbench.follow', () => {
  it('has one model for each notebook, and goes back to it', async () => {
    const { workbench, changed } = setUp();
    expect(workbench.current).toBeNull();
    const [a, b] = [new FakeNotebook('a.ipynb'), new FakeNotebook('b.ipynb')];
    await workbench.follow(a.panel);
    const first = workbench.current;
    await workbench.follow(b.panel);
    const second = workbench.current;
    await workbench.follow(a.panel);
    expect(first).not.toBeNull();
    expect(second).not.toBe(first);
    expect(second?.id).not.toBe(first?.id);
    expect(workbench.current).toBe(first);
    expect(changed.mock.calls).toEqual([[first], [second], [first]]);
    await workbench.follow(null);
    expect(workbench.current).toBeNull();
  });

  it('tells nothing where the notebook is the same', async () => {
    const { workbench, changed } = setUp();
    const { panel } = new FakeNotebook('a.ipynb');
    await workbench.follow(panel);
    await workbench.follow(panel);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('follows the last one, however slow an earlier one is to open', async () => {
    const { workbench, changed } = setUp();
    const slow = new FakeNotebook('slow.ipynb');
    let open = (): void => undefined;
    slow.context.ready = new Promise(resolve => (open = resolve));
    const following = workbench.follow(slow.panel);
    await workbench.follow(new FakeNotebook('b.ipynb').panel);
    open();
    await following;
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('has no model for a notebook that was closed while it opened, or has no content', async () => {
    const { workbench } = setUp();
    const closed = new FakeNotebook('a.ipynb');
    closed.isDisposed = true;
    await workbench.follow(closed.panel);
    expect(workbench.current).toBeNull();
    const empty = new FakeNotebook('b.ipynb');
    empty.model = null;
    await workbench.follow(empty.panel);
    expect(workbench.current).toBeNull();
  });

  it('lets go of a notebook that is closed', async () => {
    const { workbench } = setUp();
    const notebook = new FakeNotebook('a.ipynb');
    await workbench.follow(notebook.panel);
    const model = workbench.current;
    notebook.close();
    expect(workbench.current).toBeNull();
    expect(model?.isDisposed).toBe(true);
  });

  it('brings back what was chosen in the notebook before', async () => {
    const { settings, stateDB, workbench } = setUp();
    await workbench.follow(new FakeNotebook('a.ipynb').panel);
    await settled();
    workbench.current?.pair.choose({ reduction: 'sum' });
    await settled();
    const again = new Workbench({ settings, stateDB, contents: { get: jest.fn() } });
    await again.follow(new FakeNotebook('a.ipynb').panel);
    await until(() => again.current?.store.state.choice.reduction === 'sum');
  });
});

describe('Workbench.setShown', () => {
  it('starts the engine with the first view, before there is anything to ask', () => {
    const { workbench } = setUp();
    startEngine.mockClear();
    workbench.setShown({}, false);
    expect(startEngine).not.toHaveBeenCalled();
    workbench.setShown({}, true);
    expect(startEngine).toHaveBeenCalled();
  });

  it('works while a view is on the screen, and no longer', async () => {
    const { workbench } = setUp();
    await workbench.follow(new FakeNotebook('a.ipynb', CELLS).panel);
    await settled();
    const model = workbench.current;
    expect(model?.store.state.inputs.status).toBe('idle');
    const [sidebar, wide] = [{}, {}];
    workbench.setShown(sidebar, true);
    workbench.setShown(wide, true);
    await until(() => model?.store.state.analysis.status === 'ready');
    expect(model && valueOf(model.store.state.analysis)?.loss).toBeCloseTo(Math.LN2, 14);
    workbench.setShown(sidebar, false);
    expect(model?.active).toBe(true);
    workbench.setShown(wide, false);
    expect(model?.active).toBe(false);
  });

  it('lets the notebook rest that is no longer looked at', async () => {
    const { workbench } = setUp();
    workbench.setShown({}, true);
    await workbench.follow(new FakeNotebook('a.ipynb').panel);
    const first = workbench.current;
    await workbench.follow(new FakeNotebook('b.ipynb').panel);
    expect([first?.active, workbench.current?.active]).toEqual([false, true]);
  });
});

describe('Workbench.openFiles', () => {
  it('reads files of the server and of the computer beside the notebook', async () => {
    const { workbench, get } = setUp();
    workbench.setShown({}, true);
    await workbench.follow(new FakeNotebook('a.ipynb').panel);
    await settled();
    const content = btoa('0.5,2.5\n1.5,0.5\n');
    get.mockResolvedValue({ format: 'base64', content } as Contents.IModel);
    const bytes = new TextEncoder().encode('0\n1\n').buffer;
    const file = { name: 'y.csv', size: 4, arrayBuffer: async () => bytes } as unknown as File;
    await workbench.openFiles(['data/z.csv', file], null);
    await settled();
    expect(get.mock.calls.map(([path]) => path)).toContain('data/z.csv');
    expect(workbench.current?.store.state.readError).toBeNull();
    expect(workbench.current?.store.state.pair).toMatchObject({
      logits: { label: 'z.csv' },
      targets: { label: 'y.csv' }
    });
  });

  it('refuses what is larger than the budget, in the words of the setting', async () => {
    const { workbench, settings } = setUp();
    settings.update({ byteBudget: 1 });
    await workbench.follow(new FakeNotebook('a.ipynb').panel);
    const file = { name: 'y.csv', size: 2e6 } as File;
    await workbench.openFiles([file], 'targets');
    expect(workbench.current?.store.state.readError).toMatchObject({ label: 'y.csv' });
  });
});

describe('Workbench.dispose', () => {
  it('ends every model and the engine, once', async () => {
    const { workbench } = setUp();
    await workbench.follow(new FakeNotebook('a.ipynb').panel);
    const first = workbench.current;
    await workbench.follow(new FakeNotebook('b.ipynb').panel);
    const second = workbench.current;
    disposeEngine.mockClear();
    workbench.dispose();
    workbench.dispose();
    expect([first, second].map(model => model?.isDisposed)).toEqual([true, true]);
    expect(disposeEngine).toHaveBeenCalledTimes(1);
    await workbench.follow(new FakeNotebook('c.ipynb').panel);
    expect(workbench.current).toBeNull();
  });
});
