import { wholeOf } from '../../src/sources/kernel/whole-of';
import { InspectorModel } from '../../src/model/inspector-model';
import { valueOf } from '../../src/model/loadable';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import { FakeKernelAccess, FakeOutputs, float64, output } from './fakes';
import { HeldEngine } from './held-engine';
import { settled, until } from './until';

const LOGITS = output(1, '[[3.2, 5.1, -1.7]]', { code: 'logits' });
const TARGETS = output(2, '[1]', { code: 'y' });
const LOSS = Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1));

function setUp(outputs: CellOutput[] = [LOGITS, TARGETS], changes: Partial<Settings> = {}) {
  const held = new HeldEngine();
  const shown = new FakeOutputs(...outputs);
  const kernel = new FakeKernelAccess();
  const settings = new Store<Settings>({ ...DEFAULT_SETTINGS, ...changes });
  const model = new InspectorModel({
    engine: held.engine,
    prefix: '0:',
    outputs: shown,
    kernel,
    settings
  });
  model.schedule.restore([{ library: 'textbook', name: 'Constant', params: { lr: 0.5 } }], 10);
  const analysis = () => valueOf(model.store.state.analysis);
  const hasRun = () => until(() => model.store.state.schedules[0].run.status === 'ready');
  const showPanel = async () => {
    model.active = true;
    await settled();
  };
  return { held, shown, kernel, settings, model, analysis, hasRun, showPanel };
}

describe('InspectorModel, what is seen', () => {
  it('proposes a pair and shows its loss', async () => {
    const { model, analysis, showPanel } = setUp();
    await showPanel();
    expect(model.id).toBe('0:');
    expect(model.store.state.pair).toMatchObject({
      logits: { label: 'logits' },
      targets: { label: 'y' }
    });
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('asks again on refresh what has failed', async () => {
    const { model, held, analysis, showPanel } = setUp();
    held.failOnce('analyse', new Error('the worker is gone'));
    await showPanel();
    expect(model.store.state.analysis.status).toBe('failed');
    await model.refresh();
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('does no work while nobody looks', async () => {
    const { model, held, shown, kernel } = setUp();
    shown.show(LOGITS);
    kernel.executed.emit();
    await settled();
    expect(model.active).toBe(false);
    expect(shown.numLists).toBe(0);
    expect(held.calls).toEqual([]);
  });

  it('reads once when it is shown, and not again when nothing has changed', async () => {
    const { model, shown, showPanel } = setUp();
    await showPanel();
    model.active = false;
    await showPanel();
    expect(shown.numLists).toBe(1);
  });

  it('catches up with what changed while it was hidden', async () => {
    const { model, shown, analysis, showPanel } = setUp();
    await showPanel();
    model.active = false;
    shown.show({ ...LOGITS, text: '[[0.0, 0.0, 0.0]]' }, TARGETS);
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
    await showPanel();
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('goes on with a simulation that hiding has stopped', async () => {
    const { model, held, hasRun, showPanel } = setUp();
    const gates = held.hold('simulate');
    await showPanel();
    await until(() => gates.length === 1);
    model.active = false;
    expect(model.store.state.schedules[0].run.status).toBe('idle');
    held.letGo('simulate');
    await showPanel();
    await hasRun();
  });

  it('follows the kernel', () => {
    const { model, kernel } = setUp();
    kernel.become({ status: 'dead' });
    expect(model.store.state.kernel.status).toBe('dead');
  });
});

describe('InspectorModel, the choice', () => {
  const OTHER = output(3, '[[0.0, 0.0, 0.0]]', { code: 'other' });

  it('stays when its cell is run again, and the loss follows', async () => {
    const { model, shown, analysis, showPanel } = setUp([LOGITS, TARGETS, OTHER]);
    await showPanel();
    model.pair.pick({ logits: 'output:cell-3:0#0' });
    await settled();
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
    shown.show(LOGITS, TARGETS, { ...OTHER, text: '[[0.0, 9.0, 0.0]]', executionCount: 7 });
    await settled();
    expect(model.store.state.pair.logits?.id).toBe('output:cell-3:0#0');
    expect(analysis()?.loss).toBeCloseTo(Math.log(1 + 2 * Math.exp(-9)), 14);
  });

  it('keeps the arrays of a cell that runs until the new ones are there', async () => {
    const { model, shown, kernel, analysis, showPanel } = setUp([LOGITS, TARGETS, OTHER]);
    await showPanel();
    model.pair.pick({ logits: 'output:cell-3:0#0' });
    await settled();
    kernel.become({ status: 'busy' });
    shown.running = new Set(['cell-3']);
    shown.show(LOGITS, TARGETS);
    await settled();
    expect(model.store.state.pair).toMatchObject({ logits: { label: 'other' }, notice: null });
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
    shown.running = new Set();
    kernel.become({ status: 'idle' });
    shown.show(LOGITS, TARGETS, { ...OTHER, text: '[[0.0, 9.0, 0.0]]' });
    await settled();
    expect(analysis()?.loss).toBeCloseTo(Math.log(1 + 2 * Math.exp(-9)), 14);
  });

  it('is said to be gone when its cell is deleted, and is back when the cell is', async () => {
    const { model, shown, showPanel } = setUp([LOGITS, TARGETS, OTHER]);
    await showPanel();
    model.pair.pick({ logits: 'output:cell-3:0#0' });
    shown.show(LOGITS, TARGETS);
    await settled();
    expect(model.store.state.pair.logits?.label).toBe('logits');
    expect(model.store.state.pair.notice).not.toBeNull();
    shown.show(LOGITS, TARGETS, OTHER);
    await settled();
    expect(model.store.state.pair).toMatchObject({ logits: { label: 'other' }, notice: null });
  });

  it('has nothing to show when the last array goes', async () => {
    const { model, shown, showPanel } = setUp();
    await showPanel();
    shown.show();
    await settled();
    expect(model.store.state).toMatchObject({
      question: null,
      pair: { logits: null, targets: null },
      analysis: { status: 'idle' }
    });
  });

  it('of the reduction is asked anew', async () => {
    const { model, analysis, showPanel } = setUp([
      output(1, '[[0.0, 0.0], [0.0, 0.0]]', { code: 'logits' }),
      output(2, '[0, 1]', { code: 'y' })
    ]);
    await showPanel();
    model.pair.choose({ reduction: 'sum' });
    await settled();
    expect(analysis()?.loss).toBeCloseTo(2 * Math.log(2), 14);
  });

  it('of a cell takes its arrays, whatever was chosen before', async () => {
    const { model, showPanel } = setUp([LOGITS, TARGETS, OTHER]);
    await showPanel();
    await model.inspect('cell-1', null);
    expect(model.store.state.pair.logits?.label).toBe('logits');
    await model.inspect('cell-3', 0);
    expect(model.store.state.pair).toMatchObject({
      logits: { label: 'other' },
      targets: { label: 'y' }
    });
  });

  it('of one output takes that one', async () => {
    const second = output(1, '[[0.0, 0.0, 0.0]]', { outputIndex: 1 });
    const eleventh = output(1, '[[4.5, 0.5, 0.5]]', { outputIndex: 11 });
    const { model, showPanel } = setUp([LOGITS, second, eleventh, TARGETS]);
    await showPanel();
    await model.inspect('cell-1', 1);
    expect(model.store.state.pair.logits?.id).toBe('output:cell-1:1#0');
  });

  it('of a cell without arrays changes nothing', async () => {
    const { model, showPanel } = setUp();
    await showPanel();
    await model.inspect('cell-9', null);
    expect(model.store.state.picks).toMatchObject({ logits: null, targets: null, axis: null });
  });
});

describe('InspectorModel, the selected sample', () => {
  const OTHER = output(3, '[[0.5, 1.5, 2.5]]', { code: 'other' });

  async function setUpSelected() {
    const parts = setUp([LOGITS, TARGETS, OTHER]);
    await parts.showPanel();
    parts.model.pair.pick({ logits: 'output:cell-1:0#0', targets: 'output:cell-2:0#0' });
    await settled();
    parts.model.loss.select(0);
    await settled();
    return { ...parts, selected: () => parts.model.store.state.selected };
  }

  it('is let go of when other logits are chosen', async () => {
    const { model, selected } = await setUpSelected();
    expect(selected()).toBe(0);
    model.pair.pick({ logits: 'output:cell-3:0#0' });
    await settled();
    expect(selected()).toBeNull();
    expect(model.store.state.sample.status).toBe('idle');
  });

  it('is let go of when the array has another shape', async () => {
    const { shown, selected } = await setUpSelected();
    shown.show({ ...LOGITS, text: '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]' }, TARGETS, OTHER);
    await settled();
    expect(selected()).toBeNull();
  });

  it('stays when its cell is run again', async () => {
    const { shown, selected } = await setUpSelected();
    shown.show({ ...LOGITS, text: '[[0.0, 5.1, -1.7]]' }, TARGETS, OTHER);
    await settled();
    expect(selected()).toBe(0);
  });
});

describe('InspectorModel, targets and variables', () => {
  it('takes typed targets', async () => {
    const { model, analysis, showPanel } = setUp([LOGITS]);
    await showPanel();
    expect(analysis()?.loss).toBeNull();
    await model.pair.typeTargets('[1]');
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
    await model.pair.typeTargets('[0]');
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS + 1.9, 12);
  });

  it('keeps the pair when what is typed is no array', async () => {
    const { model, analysis, showPanel } = setUp();
    await showPanel();
    await model.pair.typeTargets('[1, x');
    await settled();
    expect(model.store.state.typedTargets.error?.tag).toBe('broken-array');
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('shows the sentence for targets that do not fit, and goes on with others', async () => {
    const { model, analysis, showPanel } = setUp();
    await showPanel();
    await model.pair.typeTargets('[3]');
    await settled();
    expect(model.store.state.analysis).toMatchObject({
      status: 'failed',
      error: { tag: 'target-out-of-range' }
    });
    model.pair.pick({ targets: null });
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('takes a variable of the kernel', async () => {
    const { model, kernel, analysis, showPanel } = setUp();
    await showPanel();
    kernel.held.arrays.set('z', float64([1, 3], 0, 0, 0));
    await model.pair.pickSource('logits', wholeOf('z'));
    await settled();
    expect(model.store.state.pair.logits?.place.kind).toBe('kernel');
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('keeps the pair when a variable cannot be read', async () => {
    const { model, analysis, showPanel } = setUp();
    await showPanel();
    await model.pair.pickSource('logits', wholeOf('nowhere'));
    await settled();
    expect(model.store.state.readError?.error.tag).toBe('not-found');
    expect(model.store.state.pair.logits?.label).toBe('logits');
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('tries a read again in the role for which it was asked', async () => {
    const { model, kernel, showPanel } = setUp();
    await showPanel();
    await model.pair.pickSource('logits', wholeOf('z'));
    expect(model.store.state.readError?.source).toEqual(wholeOf('z'));
    kernel.held.arrays.set('z', float64([1, 3], 0, 0, 0));
    await model.pair.retryRead();
    await settled();
    expect(model.store.state.readError).toBeNull();
    expect(model.store.state.pair.logits?.label).toBe('z');
  });

  it('shows the loss of the exact values once they are read', async () => {
    const { model, kernel, analysis, showPanel } = setUp([
      output(1, 'array([[0.33, 0.67]])', { code: 'logits' }),
      output(2, '[1]', { code: 'y' })
    ]);
    await showPanel();
    expect(analysis()?.lossBound).toBeGreaterThan(0);
    kernel.held.arrays.set('Out[1]', float64([1, 2], 0.3333, 0.6667));
    const { logits } = model.store.state.pair;
    await (logits && model.inputs.readExact(logits));
    await settled();
    expect(analysis()?.lossBound).toBe(0);
    expect(analysis()?.loss).toBeCloseTo(Math.log(1 + Math.exp(0.3333 - 0.6667)), 14);
  });
});

describe('InspectorModel, refresh', () => {
  const CHANGED = { ...LOGITS, text: '[[0.0, 0.0, 0.0]]' };

  it('on `outputs` follows the outputs and reads nothing from the kernel', async () => {
    const { model, kernel, analysis, shown, showPanel } = setUp();
    await showPanel();
    kernel.held.arrays.set('z', float64([1, 3], 1, 2, 3));
    await model.pair.pickSource('logits', wholeOf('z'));
    kernel.held.asked.length = 0;
    kernel.executed.emit();
    await settled();
    expect(kernel.held.asked).toEqual([]);
    expect(model.store.state.pair.logits?.outdated).toBe(true);
    model.pair.pick({ logits: null });
    shown.show(CHANGED, TARGETS);
    await settled();
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('on `kernel` reads what was read before once more', async () => {
    const { model, kernel, analysis, showPanel } = setUp([TARGETS], { refresh: 'kernel' });
    await showPanel();
    kernel.held.arrays.set('z', float64([1, 3], 1, 2, 3));
    await model.pair.pickSource('logits', wholeOf('z'));
    kernel.held.arrays.set('z', float64([1, 3], 0, 0, 0));
    kernel.executed.emit();
    await settled();
    expect(model.store.state.pair.logits?.outdated).toBe(false);
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('on `kernel` reads once more what an output shows anew', async () => {
    const shownBy = (count: number, text: string) =>
      output(1, text, { code: 'f(z)', executionCount: count });
    const { model, kernel, shown, analysis, showPanel } = setUp(
      [shownBy(1, 'array([[0.33, 0.67, 0.1 ]])'), TARGETS],
      { refresh: 'kernel' }
    );
    await showPanel();
    kernel.held.arrays.set('Out[1]', float64([1, 3], 0.33, 0.67, 0.1));
    const { logits } = model.store.state.pair;
    await (logits && model.inputs.readExact(logits));
    kernel.held.arrays.set('Out[5]', float64([1, 3], 0.125, 0.125, 0.125));
    shown.show(shownBy(5, 'array([[0.12, 0.12, 0.12]])'), TARGETS);
    kernel.executed.emit();
    await settled();
    expect(analysis()?.lossBound).toBe(0);
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('on `kernel` reads nothing while nobody looks', async () => {
    const { model, kernel, showPanel } = setUp([TARGETS], { refresh: 'kernel' });
    await showPanel();
    kernel.held.arrays.set('z', float64([1, 3], 1, 2, 3));
    await model.pair.pickSource('logits', wholeOf('z'));
    model.active = false;
    kernel.held.asked.length = 0;
    kernel.executed.emit();
    await settled();
    expect(kernel.held.asked).toEqual([]);
  });

  it('on `manual` waits for the person, and says that it does', async () => {
    const { model, shown, analysis, showPanel } = setUp(undefined, { refresh: 'manual' });
    await showPanel();
    shown.show(CHANGED, TARGETS);
    await settled();
    expect(model.store.state.outdated).toBe(true);
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
    await model.refresh();
    await settled();
    expect(model.store.state.outdated).toBe(false);
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });
});

describe('InspectorModel, the step slider', () => {
  it('moves the losses along the training', async () => {
    const { model, analysis, hasRun, showPanel } = setUp();
    await showPanel();
    await hasRun();
    const run = valueOf(model.store.state.schedules[0].run);
    model.schedule.setStep(10);
    await settled();
    expect(analysis()?.loss).toBeCloseTo(run?.meanLosses[10] ?? NaN, 12);
    expect(analysis()?.loss).toBeLessThan(LOSS);
    model.schedule.setStep(0);
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('shows the last position only, however slow the answers are', async () => {
    const { model, held, analysis, hasRun, showPanel } = setUp();
    await showPanel();
    await hasRun();
    const gates = held.hold('analyse');
    [3, 6, 9].forEach(step => model.schedule.setStep(step));
    await until(() => gates.length === 3);
    [2, 0, 1].forEach(i => gates[i]());
    await settled();
    const run = valueOf(model.store.state.schedules[0].run);
    expect(analysis()?.loss).toBeCloseTo(run?.meanLosses[9] ?? NaN, 12);
  });

  it('goes back to the start for another pair', async () => {
    const { model, analysis, shown, hasRun, showPanel } = setUp();
    await showPanel();
    await hasRun();
    model.schedule.setStep(10);
    shown.show({ ...LOGITS, text: '[[0.0, 0.0, 0.0]]' }, TARGETS);
    await settled();
    expect(model.store.state.step).toBe(0);
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('stays where it is when a cell is run that changes no value', async () => {
    const { model, held, kernel, shown, hasRun, showPanel } = setUp([TARGETS]);
    await showPanel();
    kernel.held.arrays.set('z', float64([1, 3], 1, 2, 3));
    await model.pair.pickSource('logits', wholeOf('z'));
    await hasRun();
    model.schedule.setStep(10);
    await settled();
    const before = held.count('analyse');
    kernel.executed.emit();
    shown.show({ ...TARGETS, executionCount: 8 });
    await settled();
    expect(model.store.state.pair.logits?.outdated).toBe(true);
    expect(model.store.state.step).toBe(10);
    expect(held.count('analyse')).toBe(before);
  });
});

describe('InspectorModel.dispose', () => {
  it('follows nothing any more and frees its arrays, once', async () => {
    const { model, held, shown, kernel, showPanel } = setUp();
    await showPanel();
    model.dispose();
    model.dispose();
    const { numLists } = shown;
    shown.show(LOGITS);
    kernel.executed.emit();
    kernel.become({ status: 'dead' });
    await settled();
    expect(model.isDisposed).toBe(true);
    expect(shown.numLists).toBe(numLists);
    expect(model.store.state.kernel.status).toBe('idle');
    const freed = held.calls.flatMap(({ name, args }) => (name === 'unload' ? args.flat() : []));
    expect(freed).toEqual(['0:output:cell-1:0', '0:output:cell-2:0']);
  });
});

describe('InspectorModel.openFiles', () => {
  function csv(name: string, text: string) {
    const bytes = new TextEncoder().encode(text).buffer;
    return { name, fetch: () => Promise.resolve({ name, bytes }) };
  }

  const FILE_LOGITS = csv('z.csv', '0.5,2.5\n1.5,0.5\n');
  const FILE_TARGETS = csv('y.csv', '0\n1\n');

  it('takes what is a pair among all of them', async () => {
    const { model, showPanel, analysis } = setUp();
    await showPanel();
    await model.pair.openFiles(null, [FILE_TARGETS, FILE_LOGITS]);
    await settled();
    expect(model.store.state.pair).toMatchObject({
      logits: { label: 'z.csv' },
      targets: { label: 'y.csv' }
    });
    expect(analysis()?.numSamples).toBe(2);
  });

  it('takes one array in the role for which it was opened', async () => {
    const { model, showPanel } = setUp();
    await showPanel();
    await model.pair.openFiles('targets', [FILE_TARGETS]);
    expect(model.store.state.picks).toMatchObject({ logits: null, targets: 'file:y.csv#0' });
  });

  it('says what cannot be read, and leaves the choice as it was', async () => {
    const { model, showPanel } = setUp();
    await showPanel();
    const { picks } = model.store.state;
    await model.pair.openFiles('logits', [csv('z.pkl', '')]);
    expect(model.store.state.readError).toMatchObject({
      label: 'z.pkl',
      error: { tag: 'unsupported-array' }
    });
    expect(model.store.state.picks).toEqual(picks);
  });
});
