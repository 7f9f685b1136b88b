import { wholeOf } from '../../src/sources/kernel/whole-of';
import { TaggedError } from '../../src/errors';
import type { InputEntry } from '../../src/model/input-entry';
import { InputsModel } from '../../src/model/inputs-model';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { Store } from '../../src/model/store';
import { FakeKernelAccess, FakeOutputs, float64, IDLE_KERNEL, output } from './fakes';
import { HeldEngine } from './held-engine';
import { settled, until } from './until';

const PRINTED = 'array([[0.33, 0.67],\n       [1.5 , 2.25]])';

function setUp(...outputs: Parameters<FakeOutputs['show']>) {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  const held = new HeldEngine();
  const shown = new FakeOutputs(...outputs);
  const kernel = new FakeKernelAccess();
  const model = new InputsModel(store, held.engine, '1:', shown, kernel);
  const entries = (): readonly InputEntry[] => valueOf(store.state.inputs) ?? [];
  const ids = () => entries().map(({ id }) => id);
  return { store, held, shown, kernel, reader: kernel.held, model, entries, ids };
}

describe('InputsModel.refresh', () => {
  it('gathers what the notebook shows', async () => {
    const { model, store, ids } = setUp(output(1, PRINTED), output(2, '[0, 1]'));
    store.update({ outdated: true });
    await model.refresh();
    expect(ids()).toEqual(['output:cell-1:0#0', 'output:cell-2:0#0']);
    expect(store.state.outdated).toBe(false);
  });

  it('keeps the last arrays on show while it reads', async () => {
    const { model, held, ids, store } = setUp(output(1, PRINTED));
    await model.refresh();
    held.hold('load');
    const refresh = model.refresh();
    expect(store.state.inputs.status).toBe('loading');
    expect(ids()).toHaveLength(1);
    held.letGo('load');
    await refresh;
  });

  it('keeps what a running cell showed only while the kernel is busy', async () => {
    const { model, shown, kernel, ids } = setUp(output(1, PRINTED));
    await model.refresh();
    shown.show();
    shown.running = new Set(['cell-1']);
    kernel.become({ status: 'busy' });
    await model.refresh();
    expect(ids()).toEqual(['output:cell-1:0#0']);
    kernel.become({ status: 'idle' });
    await model.refresh();
    expect(ids()).toEqual([]);
  });

  it('lets a slow refresh never bring back a deleted cell', async () => {
    const { model, held, shown, ids } = setUp(output(1, PRINTED), output(2, '[0, 1]'));
    const gates = held.hold('load');
    const slow = model.refresh();
    await until(() => gates.length === 1);
    shown.show(output(2, '[0, 1]'));
    const newer = model.refresh();
    held.letGo('load');
    await Promise.all([slow, newer]);
    expect(ids()).toEqual(['output:cell-2:0#0']);
    model.markOutdated();
    expect(ids()).toEqual(['output:cell-2:0#0']);
  });

  it('keeps what was read from the kernel while it reads the outputs', async () => {
    const { model, held, reader, store, entries } = setUp(output(1, PRINTED, { code: 'z' }));
    await model.refresh();
    reader.arrays.set('Out[1]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    reader.arrays.set('y', float64([2], 0, 1));
    await model.readExact(entries()[0]);
    await model.readVariable(wholeOf('y'));
    const before = entries();
    held.hold('load');
    const refresh = model.refresh();
    expect(store.state.inputs.status).toBe('loading');
    expect(entries()).toEqual(before);
    await refresh;
    expect(entries()).toEqual(before);
  });

  it('shows nothing of a refresh that was overtaken half way', async () => {
    const { model, held, shown, ids } = setUp(output(1, PRINTED), output(2, '[0, 1]'));
    await model.refresh();
    const gates = held.hold('load');
    shown.show(output(1, '[[1.5, 2.5]]'), output(2, '[1, 1]'));
    const slow = model.refresh();
    await until(() => gates.length === 1);
    const newer = model.refresh();
    gates[0]();
    await settled();
    model.markOutdated();
    expect(ids()).toHaveLength(2);
    held.letGo('load');
    await Promise.all([slow, newer]);
  });

  it('shows why it failed, and works the next time', async () => {
    const { model, held, store, ids } = setUp(output(1, PRINTED));
    held.failOnce('load', new Error('the worker is gone'));
    await model.refresh();
    expect(store.state.inputs).toMatchObject({
      status: 'failed',
      error: { message: 'Something unforeseen went wrong: the worker is gone' }
    });
    await model.refresh();
    expect(ids()).toHaveLength(1);
  });
});

describe('InputsModel.readVariable', () => {
  it('adds the variable to the arrays', async () => {
    const { model, reader, ids, store } = setUp();
    await model.refresh();
    reader.arrays.set('y', float64([2], 0, 1));
    expect((await model.readVariable(wholeOf('y')))?.id).toBe('kernel:y');
    expect(ids()).toEqual(['kernel:y']);
    expect(store.state.reading).toBeNull();
  });

  it('shows how far it is, and that the kernel is busy', async () => {
    const { model, reader, store } = setUp();
    reader.isHeld = true;
    reader.arrays.set('y', float64([2], 0, 1));
    const read = model.readVariable(wholeOf('y'));
    expect(store.state.reading).toEqual({
      label: 'y',
      receivedBytes: 0,
      totalBytes: 0,
      waiting: false
    });
    const [{ options, finish }] = reader.pending;
    options.onWaiting?.(true);
    expect(store.state.reading?.waiting).toBe(true);
    options.onWaiting?.(false);
    options.onProgress?.(8, 16);
    expect(store.state.reading).toMatchObject({
      receivedBytes: 8,
      totalBytes: 16,
      waiting: false
    });
    finish();
    await read;
    expect(store.state.reading).toBeNull();
  });

  it('says why it failed, and loses nothing', async () => {
    const { model, reader, store, ids } = setUp(output(1, PRINTED));
    await model.refresh();
    reader.arrays.set('y', float64([2], 0, 1));
    await model.readVariable(wholeOf('y'));
    expect(await model.readVariable(wholeOf('z'))).toBeNull();
    expect(store.state.readError).toMatchObject({
      label: 'z',
      error: { tag: 'not-found', message: 'nothing is named z' }
    });
    expect(ids()).toEqual(['output:cell-1:0#0', 'kernel:y']);
    expect(store.state.reading).toBeNull();
  });

  it('says that there is no kernel', async () => {
    const { model, kernel, store } = setUp();
    kernel.gone = new TaggedError('no-kernel', 'the notebook has no kernel');
    expect(await model.readVariable(wholeOf('y'))).toBeNull();
    expect(store.state.readError?.error.message).toBe('the notebook has no kernel');
  });

  it('forgets the last error when it reads again', async () => {
    const { model, reader, store } = setUp();
    await model.readVariable(wholeOf('y'));
    reader.arrays.set('y', float64([2], 0, 1));
    await model.readVariable(wholeOf('y'));
    expect(store.state.readError).toBeNull();
  });

  it('is cancelled without a word, and loses nothing', async () => {
    const { model, reader, store, ids } = setUp(output(1, PRINTED));
    await model.refresh();
    reader.isHeld = true;
    const read = model.readVariable(wholeOf('y'));
    model.cancelRead();
    expect(await read).toBeNull();
    expect(store.state).toMatchObject({ reading: null, readError: null });
    expect(ids()).toEqual(['output:cell-1:0#0']);
  });

  it('is followed by the next read, which waits for its turn', async () => {
    const { model, reader, store } = setUp();
    reader.isHeld = true;
    reader.arrays.set('a', float64([1], 0));
    reader.arrays.set('b', float64([1], 1));
    const first = model.readVariable(wholeOf('a'));
    const second = model.readVariable(wholeOf('b'));
    expect(store.state.reading?.label).toBe('a');
    expect(reader.asked).toEqual(['a']);
    reader.pending[0].finish();
    expect((await first)?.id).toBe('kernel:a');
    await until(() => reader.pending.length === 2);
    expect(store.state.reading?.label).toBe('b');
    reader.pending[1].finish();
    expect((await second)?.id).toBe('kernel:b');
    expect(store.state).toMatchObject({ reading: null, readError: null });
  });

  it('is cancelled together with the reads that wait', async () => {
    const { model, reader } = setUp();
    reader.isHeld = true;
    const reads = [model.readVariable(wholeOf('a')), model.readVariable(wholeOf('b'))];
    model.cancelRead();
    expect(await Promise.all(reads)).toEqual([null, null]);
    expect(reader.asked).toEqual(['a']);
  });
});

describe('InputsModel.readExact', () => {
  it('puts the exact array in the place of the printed one', async () => {
    const { model, reader, entries } = setUp(output(1, PRINTED, { code: 'z' }));
    await model.refresh();
    reader.arrays.set('Out[1]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    const exact = await model.readExact(entries()[0]);
    expect(entries()).toEqual([exact]);
    expect(exact?.description?.provenance.kind).toBe('exact');
    await model.refresh();
    expect(entries()[0].description?.provenance.kind).toBe('exact');
  });

  it('keeps the printed array when the read fails', async () => {
    const { model, entries, store } = setUp(output(1, PRINTED, { code: 'z' }));
    await model.refresh();
    const before = entries();
    expect(await model.readExact(before[0])).toBeNull();
    expect(entries()).toEqual(before);
    expect(store.state.readError).toMatchObject({
      label: 'z',
      error: { message: 'nothing is named z' }
    });
  });

  it('says that the exact array is of an earlier run, though the text is the same', async () => {
    const { model, reader, entries, shown } = setUp(output(1, PRINTED, { code: 'f(z)' }));
    await model.refresh();
    reader.arrays.set('Out[1]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    await model.readExact(entries()[0]);
    expect(entries()[0].outdated).toBe(false);
    shown.show(output(1, PRINTED, { code: 'f(z)', executionCount: 7 }));
    await model.refresh();
    expect(entries()[0].outdated).toBe(true);
    reader.arrays.set('Out[7]', float64([2, 2], 0.3334, 0.6667, 1.5, 2.25));
    await model.readAgain();
    expect(entries()[0].outdated).toBe(false);
    expect(reader.asked.at(-1)).toBe('Out[7]');
  });

  it('has nothing to read for a cell that was deleted meanwhile', async () => {
    const { model, shown, entries, reader } = setUp(output(1, PRINTED));
    await model.refresh();
    const [gone] = entries();
    shown.show();
    await model.refresh();
    expect(await model.readExact(gone)).toBeNull();
    expect(reader.asked).toEqual([]);
  });

  it('does not put the old array in the place of an output that changes meanwhile', async () => {
    const { model, shown, reader, entries } = setUp(output(1, PRINTED));
    await model.refresh();
    reader.isHeld = true;
    reader.arrays.set('Out[1]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    const read = model.readExact(entries()[0]);
    shown.show(output(1, '[[7.5, 8.5]]', { executionCount: 2 }));
    await model.refresh();
    reader.pending[0].finish();
    await read;
    expect(entries()).toMatchObject([{ description: { shape: [1, 2] } }]);
  });
});

describe('InputsModel.readAgain', () => {
  async function withTwo() {
    const parts = setUp();
    const { model, reader } = parts;
    await model.refresh();
    reader.arrays.set('a', float64([1], 1));
    reader.arrays.set('b', float64([1], 2));
    await model.readVariable(wholeOf('a'));
    await model.readVariable(wholeOf('b'));
    model.markOutdated();
    reader.asked.length = 0;
    const outdated = () => parts.entries().map(entry => entry.outdated);
    return { ...parts, outdated };
  }

  it('reads what is outdated, one after the other', async () => {
    const { model, reader, outdated } = await withTwo();
    expect(outdated()).toEqual([true, true]);
    await model.readAgain();
    expect(reader.asked).toEqual(['a', 'b']);
    expect(outdated()).toEqual([false, false]);
  });

  it('reads each of them although an execution comes in between', async () => {
    const { model, reader, outdated } = await withTwo();
    reader.isHeld = true;
    const first = model.readAgain();
    await until(() => reader.pending.length === 1);
    const second = model.readAgain();
    reader.isHeld = false;
    reader.pending[0].finish();
    await Promise.all([first, second]);
    expect(outdated()).toEqual([false, false]);
  });

  it('lets what a person reads come first', async () => {
    const { model, reader, outdated } = await withTwo();
    reader.isHeld = true;
    reader.arrays.set('c', float64([1], 3));
    const wanted = model.readVariable(wholeOf('c'));
    const again = model.readAgain();
    reader.isHeld = false;
    reader.pending[0].finish();
    expect((await wanted)?.id).toBe('kernel:c');
    await again;
    expect(outdated()).toEqual([false, false, false]);
  });

  it('ends when a person cancels', async () => {
    const { model, reader, outdated } = await withTwo();
    reader.isHeld = true;
    const again = model.readAgain();
    await until(() => reader.pending.length === 1);
    model.cancelRead();
    await again;
    expect(reader.asked).toEqual(['a']);
    expect(outdated()).toEqual([true, true]);
  });
});

describe('InputsModel.listVariables', () => {
  it('lists, and closes the list', async () => {
    const { model, reader, store } = setUp();
    reader.variables = [];
    await model.listVariables();
    expect(store.state.variables).toEqual({
      status: 'ready',
      value: { variables: [], leftOut: 0 }
    });
    model.closeVariables();
    expect(store.state.variables).toEqual({ status: 'idle' });
  });

  it('says why it cannot', async () => {
    const { model, kernel, store } = setUp();
    kernel.gone = new TaggedError('no-kernel', 'the notebook has no kernel');
    await model.listVariables();
    expect(store.state.variables).toMatchObject({ status: 'failed', error: { tag: 'no-kernel' } });
  });
});

describe('InputsModel.typeTargets', () => {
  it('adds what is typed to the arrays', async () => {
    const { model, ids, store } = setUp(output(1, PRINTED));
    await model.refresh();
    expect((await model.typeTargets('[0, 1]'))?.id).toBe('typed:targets');
    expect(ids()).toEqual(['output:cell-1:0#0', 'typed:targets']);
    expect(store.state.typedTargets).toEqual({ text: '[0, 1]', error: null });
  });

  it('keeps the text and the last array when the text is no array', async () => {
    const { model, ids, store } = setUp(output(1, PRINTED));
    await model.refresh();
    await model.typeTargets('[0, 1]');
    expect(await model.typeTargets('[0, x')).toBeNull();
    expect(store.state.typedTargets).toMatchObject({
      text: '[0, x',
      error: { tag: 'broken-array' }
    });
    expect(ids()).toEqual(['output:cell-1:0#0', 'typed:targets']);
  });
});

describe('InputsModel.dispose', () => {
  it('stops the read under way and frees the arrays', async () => {
    const { model, reader, held } = setUp(output(1, PRINTED));
    await model.refresh();
    reader.isHeld = true;
    const read = model.readVariable(wholeOf('y'));
    await model.dispose();
    expect(await read).toBeNull();
    expect(
      held.calls.some(({ name, args }) => name === 'unload' && String(args) === '1:output:cell-1:0')
    ).toBe(true);
  });
});
