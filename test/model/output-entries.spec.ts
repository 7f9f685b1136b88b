import { wholeOf } from '../../src/sources/kernel/whole-of';
import { OutputEntries } from '../../src/model/output-entries';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import { output } from './fakes';
import { HeldEngine } from './held-engine';
import { until } from './until';

const ROWS = 'array([[1., 2.],\n       [3., 4.]])';
const ROW = 'array([1., 2., 3.])';

function setUp() {
  const held = new HeldEngine();
  const entries = new OutputEntries(held.engine, '7:');
  const refresh = (outputs: CellOutput[], running: string[] = [], signal?: AbortSignal) =>
    entries.refresh(outputs, new Set(running), signal ?? new AbortController().signal);
  return { held, entries, refresh };
}

describe('OutputEntries', () => {
  it('describes the arrays of each output, in the order of the notebook', async () => {
    const { refresh } = setUp();
    const entries = await refresh([output(1, ROWS, { code: 'logits' }), output(2, ROW)]);
    expect(entries).toMatchObject([
      {
        id: 'output:cell-1:0#0',
        label: 'logits',
        place: { kind: 'output', cellId: 'cell-1', cellNumber: 1, executionCount: 1 },
        ref: { key: '7:output:cell-1:0', index: 0 },
        description: { shape: [2, 2] },
        failure: null
      },
      { id: 'output:cell-2:0#0', label: '[2]', description: { shape: [3] } }
    ]);
  });

  it('keeps the trainings that outputs log apart from their arrays', async () => {
    const { entries, refresh } = setUp();
    const log = 'epoch 1 loss 0.5\nepoch 2 loss 0.25\n';
    expect(await refresh([output(2, log), output(1, log + ROW)])).toHaveLength(1);
    expect(entries.histories).toMatchObject([
      { id: 'output:cell-1:0~0', label: '[1]', history: { unit: 'epoch' } },
      { id: 'output:cell-2:0~0', label: '[2]', place: { outputIndexes: [0] } }
    ]);
    await refresh([output(2, ROW)]);
    expect(entries.histories).toEqual([]);
  });

  it('names an array after its place where the code does not', async () => {
    const { refresh } = setUp();
    const [never] = await refresh([output(4, ROW, { executionCount: null, code: 'f(x)' })]);
    expect(never.label).toBe('#4');
    const [first, second] = await refresh([output(1, `(${ROW}, ${ROWS})`)]);
    expect([first.label, second.label]).toEqual(['[1].1', '[1].2']);
  });

  it('tells where the kernel may hold an array', async () => {
    const { refresh } = setUp();
    const [one] = await refresh([output(3, ROW, { code: 'x' })]);
    expect(one.sources).toEqual([
      { path: 'Out[3]', sample: null },
      { path: 'x', sample: null }
    ]);
    const several = await refresh([output(3, `(${ROW}, ${ROWS})`, { code: 'pair' })]);
    expect(several.map(({ sources }) => sources)).toEqual([
      [wholeOf('Out[3][0]'), wholeOf('pair[0]')],
      [wholeOf('Out[3][1]'), wholeOf('pair[1]')]
    ]);
  });

  it('reads the numbers of a mixed frame at its own path, and its column of names by name', async () => {
    const { refresh } = setUp();
    const frame = '     a    b    species\n0  0.5  1.5     setosa\n1  2.5  0.5  virginica';
    const entries = await refresh([output(3, frame, { code: 'df' })]);
    expect(entries.map(({ label, sources }) => [label, sources.map(({ path }) => path)])).toEqual([
      ['df', ['Out[3]', 'df']],
      ['species', ['Out[3]["species"]', 'df["species"]']]
    ]);
  });

  it('keeps an array that is broken, with the reason', async () => {
    const { refresh } = setUp();
    const [entry] = await refresh([output(1, 'array([[1., 2.],\n       [3.]])')]);
    expect(entry.description).toBeNull();
    expect(entry.failure?.tag).toBe('broken-array');
  });

  it('reads only what has changed, and only that gets a new version', async () => {
    const { held, refresh } = setUp();
    const before = await refresh([output(1, ROWS), output(2, ROW)]);
    const after = await refresh([output(1, ROWS), output(2, 'array([9., 8., 7.])')]);
    expect(held.count('load')).toBe(3);
    expect(after[0].version).toBe(before[0].version);
    expect(after[1].version).toBeGreaterThan(before[1].version);
  });

  it('follows the number of a cell that was run again with the same result', async () => {
    const { held, refresh } = setUp();
    await refresh([output(1, ROW)]);
    const [entry] = await refresh([output(1, ROW, { executionCount: 9 })]);
    expect(entry.label).toBe('[9]');
    expect(held.count('load')).toBe(1);
  });

  it('forgets the arrays of a deleted cell', async () => {
    const { held, refresh } = setUp();
    await refresh([output(1, ROWS), output(2, ROW)]);
    expect(await refresh([output(2, ROW)])).toHaveLength(1);
    expect(held.calls.at(-1)).toMatchObject({ name: 'unload', args: [['7:output:cell-1:0']] });
  });

  it('keeps the arrays of a cell that runs, at their place', async () => {
    const { refresh } = setUp();
    await refresh([output(1, ROWS), output(2, ROW)]);
    const entries = await refresh([output(2, ROW)], ['cell-1']);
    expect(entries.map(({ id }) => id)).toEqual(['output:cell-1:0#0', 'output:cell-2:0#0']);
  });

  it('replaces the outputs of a running cell one by one', async () => {
    const { refresh } = setUp();
    await refresh([output(1, ROWS), output(1, ROW, { outputIndex: 1 })]);
    const entries = await refresh([output(1, 'array([[5., 6.]])')], ['cell-1']);
    expect(entries.map(({ description }) => description?.shape)).toEqual([[1, 2], [3]]);
  });

  it('lets a refresh that was overtaken put nothing back', async () => {
    const { held, refresh } = setUp();
    const gates = held.hold('load');
    const controller = new AbortController();
    const old = refresh([output(1, ROWS), output(2, ROW)], [], controller.signal);
    await until(() => gates.length === 1);
    controller.abort();
    const newer = refresh([output(2, 'array([9.])')]);
    held.letGo('load');
    await old;
    expect(await newer).toMatchObject([{ id: 'output:cell-2:0#0', description: { shape: [1] } }]);
    const texts = held.calls.flatMap(({ name, args }) => (name === 'load' ? [args] : []));
    expect(texts.filter(([key]) => key === '7:output:cell-2:0')).toHaveLength(1);
    expect(
      held.calls.some(({ name, args }) => name === 'unload' && String(args).includes('cell-1'))
    ).toBe(true);
  });

  it('goes on after a refresh that failed', async () => {
    const { held, refresh } = setUp();
    held.failOnce('load', new Error('the worker is gone'));
    await expect(refresh([output(1, ROW)])).rejects.toThrow('the worker is gone');
    expect(await refresh([output(1, ROW)])).toHaveLength(1);
  });

  it('forgets everything when it is disposed', async () => {
    const { held, entries, refresh } = setUp();
    await refresh([output(1, ROWS), output(2, ROW)]);
    await entries.dispose();
    expect(held.calls.at(-1)).toMatchObject({
      name: 'unload',
      args: [['7:output:cell-1:0', '7:output:cell-2:0']]
    });
  });
});
