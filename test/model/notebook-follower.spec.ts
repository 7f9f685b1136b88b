import { wholeOf } from '../../src/sources/kernel/whole-of';
import { float64, output } from './fakes';
import { inspectedNotebook, LOGITS, LOSS, TARGETS } from './inspected-notebook';
import { settled, until } from './until';

describe('NotebookFollower, what is seen', () => {
  it('asks again on refresh what has failed', async () => {
    const { model, held, analysis, showPanel } = inspectedNotebook();
    held.failOnce('analyse', new Error('the worker is gone'));
    await showPanel();
    expect(model.store.state.analysis.status).toBe('failed');
    await model.refresh();
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('does no work while nobody looks', async () => {
    const { model, held, shown, kernel } = inspectedNotebook();
    shown.show(LOGITS);
    kernel.executed.emit();
    await settled();
    expect(model.active).toBe(false);
    expect(shown.numLists).toBe(0);
    expect(held.calls).toEqual([]);
  });

  it('reads once when it is shown, and not again when nothing has changed', async () => {
    const { model, shown, showPanel } = inspectedNotebook();
    await showPanel();
    model.active = false;
    await showPanel();
    expect(shown.numLists).toBe(1);
  });

  it('catches up with what changed while it was hidden', async () => {
    const { model, shown, analysis, showPanel } = inspectedNotebook();
    await showPanel();
    model.active = false;
    shown.show({ ...LOGITS, text: '[[0.0, 0.0, 0.0]]' }, TARGETS);
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
    await showPanel();
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('goes on with a simulation that hiding has stopped', async () => {
    const { model, held, hasRun, showPanel } = inspectedNotebook();
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
    const { model, kernel } = inspectedNotebook();
    kernel.become({ status: 'dead' });
    expect(model.store.state.kernel.status).toBe('dead');
  });
});

describe('NotebookFollower, refresh', () => {
  const CHANGED = { ...LOGITS, text: '[[0.0, 0.0, 0.0]]' };

  it('on `outputs` follows the outputs and reads nothing from the kernel', async () => {
    const { model, kernel, analysis, shown, showPanel } = inspectedNotebook();
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
    const { model, kernel, analysis, showPanel } = inspectedNotebook([TARGETS], {
      refresh: 'kernel'
    });
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
    const { model, kernel, shown, analysis, showPanel } = inspectedNotebook(
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
    const { model, kernel, showPanel } = inspectedNotebook([TARGETS], { refresh: 'kernel' });
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
    const { model, shown, analysis, showPanel } = inspectedNotebook(undefined, {
      refresh: 'manual'
    });
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
