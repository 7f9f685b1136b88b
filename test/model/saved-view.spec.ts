import { StateDB } from '@jupyterlab/statedb';
import { MAX_TYPED, savedView } from '../../src/model/saved-view';
import { TaggedError } from '../../src/errors';
import { savedSchedules } from '../../src/model/saved-schedules';
import { float64, output } from './fakes';
import { opened, saved } from './saved';
import { settled, until } from './until';

const OUTPUTS = [
  output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.5]]'),
  output(2, '[[1.5, 2.5, 0.5], [0.5, 0.25, 0.0]]'),
  output(3, '[1, 2]')
];
const FILES: Record<string, string> = { 'data/y.csv': '1\n0\n' };
const fetched: string[] = [];
const SAVED_VIEW = savedView(async path => {
  fetched.push(path);
  if (FILES[path] === undefined) {
    throw new TaggedError('not-found', 'the file is no longer there');
  }
  return { name: path, bytes: new TextEncoder().encode(FILES[path]).buffer, isLocal: false };
});
const PARTS = [SAVED_VIEW, savedSchedules(() => 20)];
const FIRST = 'output:cell-1:0#0';

async function open(stateDB: StateDB, prefix = '0:', outputs = OUTPUTS) {
  const notebook = await opened(stateDB, PARTS, { outputs, prefix });
  notebook.model.active = true;
  await until(() => notebook.model.store.state.inputs.status === 'ready');
  await settled();
  return notebook;
}

describe('the saved view', () => {
  it('brings back the chosen arrays, the class axis, the scale and what is folded', async () => {
    const stateDB = new StateDB();
    const { model } = await open(stateDB);
    expect(model.store.state.pair.logits?.id).not.toBe(FIRST);
    model.pair.pick({ logits: FIRST, targets: 'none', axis: 0 });
    model.schedule.setRateScale('log');
    model.fold('inputs', true);
    await saved();
    const { state } = (await open(stateDB, '1:')).model.store;
    expect(state.pair.logits?.id).toBe(FIRST);
    expect(state.pair.targets).toBeNull();
    expect(state.pair.options.axis).toBe(0);
    expect(state.rateScale).toBe('log');
    expect(state.folded).toEqual(['classes', 'inputs']);
  });

  it('opens a file again by its path, and says where it is gone', async () => {
    const stateDB = new StateDB();
    const { model } = await open(stateDB);
    const name = 'data/y.csv';
    const bytes = new TextEncoder().encode(FILES[name]).buffer;
    const fetch = () => Promise.resolve({ name, bytes, isLocal: false });
    await model.pair.openFiles('targets', [{ name, fetch }]);
    const id = model.store.state.pair.targets?.id;
    await saved();
    const again = await open(stateDB, '1:');
    expect(fetched).toEqual([name]);
    expect(again.model.store.state.pair.targets).toMatchObject({ id, label: 'y.csv' });
    expect(again.model.store.state.pair.notice).toBeNull();

    delete FILES[name];
    const { state } = (await open(stateDB, '2:')).model.store;
    expect(state.readError).toMatchObject({ label: name, error: { tag: 'not-found' } });
    expect(state.picks.targets).toBe(id);
    expect(state.pair.notice?.template).toMatch(/no longer in the notebook/);
  });

  it('says that a file of the computer cannot be read again', async () => {
    const stateDB = new StateDB();
    const { model } = await open(stateDB);
    const bytes = new TextEncoder().encode('1\n0\n').buffer;
    const fetch = () => Promise.resolve({ name: 'y.csv', bytes, isLocal: true });
    await model.pair.openFiles('targets', [{ name: 'y.csv', fetch }]);
    await saved();
    fetched.length = 0;
    const { state } = (await open(stateDB, '1:')).model.store;
    expect(fetched).toEqual([]);
    expect(state.pair.notice).toMatchObject({ values: { file: 'y.csv' } });
    expect(state.pair.notice?.template).toMatch(/came from your computer/);
  });

  it('types the targets again', async () => {
    const stateDB = new StateDB();
    const { model } = await open(stateDB);
    await model.pair.typeTargets('2 0');
    await saved();
    const { state } = (await open(stateDB, '1:')).model.store;
    expect(state.pair.targets?.place.kind).toBe('typed');
    expect(state.typedTargets.text).toBe('2 0');
  });

  it('does not save a text that is no array, or too long', async () => {
    const { model } = await open(new StateDB());
    await model.pair.typeTargets('two');
    expect(SAVED_VIEW.of(model.store.state).typed).toBe('');
    await model.pair.typeTargets('1 '.repeat(MAX_TYPED));
    expect(SAVED_VIEW.of(model.store.state).typed).toBe('');
  });

  it('reads the arrays of the kernel again when the person asks, and keeps the axis', async () => {
    const stateDB = new StateDB();
    const { model, kernel } = await open(stateDB);
    kernel.held.arrays.set('z', float64([3, 2], 1, 2, 3, 4, 5, 6));
    await model.pair.pickSource('logits', { path: 'z', sample: null });
    model.pair.pick({ axis: 0 });
    await saved();
    const again = await open(stateDB, '1:');
    const { store } = again.model;
    expect(again.kernel.held.asked).toEqual([]);
    expect(store.state.unread).toEqual([{ role: 'logits', source: { path: 'z', sample: null } }]);
    expect(store.state.pair.notice).toBeNull();
    expect(SAVED_VIEW.of(store.state).unread).toEqual(store.state.unread);
    again.kernel.held.arrays.set('z', float64([3, 2], 1, 2, 3, 4, 5, 6));
    await again.model.pair.readUnread();
    expect(store.state.pair.logits?.label).toBe('z');
    expect(store.state.pair.options.axis).toBe(0);
    expect(store.state.unread).toEqual([]);
  });

  it('forgets what was to be read once another array is taken in its role', async () => {
    const stateDB = new StateDB();
    const { model } = await open(stateDB);
    model.store.update({ unread: [{ role: 'logits', source: { path: 'z', sample: null } }] });
    model.pair.pick({ targets: 'none' });
    expect(model.store.state.unread).toHaveLength(1);
    model.pair.pick({ logits: FIRST });
    expect(model.store.state.unread).toEqual([]);
  });

  it('keeps what could not be read', async () => {
    const { model } = await open(new StateDB());
    const source = { path: 'gone', sample: null };
    model.store.update({ unread: [{ role: 'logits', source }] });
    await model.pair.readUnread();
    expect(model.store.state.unread).toHaveLength(1);
    expect(model.store.state.readError?.error.tag).toBe('not-found');
  });

  it('puts the step slider where it stood', async () => {
    const stateDB = new StateDB();
    const { model } = await open(stateDB);
    await until(() => model.store.state.schedules.every(({ run }) => run.status === 'ready'));
    model.schedule.setStep(7);
    await saved();
    const again = (await open(stateDB, '1:')).model;
    await until(() => again.store.state.step === 7);
    await until(() => again.store.state.analysis.status === 'ready');
  });
});
