import { wholeOf } from '../../src/sources/kernel/whole-of';
import { valueOf } from '../../src/model/loadable';
import { float64, output } from './fakes';
import { inspectedNotebook, LOGITS, LOSS, TARGETS } from './inspected-notebook';
import { settled, until } from './until';

describe('QuestionModel, the pair', () => {
  const OTHER = output(3, '[[0.0, 0.0, 0.0]]', { code: 'other' });

  it('proposes a pair and shows its loss', async () => {
    const { model, analysis, showPanel } = inspectedNotebook();
    await showPanel();
    expect(model.store.state.pair).toMatchObject({
      logits: { label: 'logits' },
      targets: { label: 'y' }
    });
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('stays when its cell is run again, and the loss follows', async () => {
    const { model, shown, analysis, showPanel } = inspectedNotebook([LOGITS, TARGETS, OTHER]);
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
    const { model, shown, kernel, analysis, showPanel } = inspectedNotebook([
      LOGITS,
      TARGETS,
      OTHER
    ]);
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
    const { model, shown, showPanel } = inspectedNotebook([LOGITS, TARGETS, OTHER]);
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
    const { model, shown, showPanel } = inspectedNotebook();
    await showPanel();
    shown.show();
    await settled();
    expect(model.store.state).toMatchObject({
      question: null,
      pair: { logits: null, targets: null },
      analysis: { status: 'idle' }
    });
  });
});

describe('QuestionModel, the selected sample', () => {
  const OTHER = output(3, '[[0.5, 1.5, 2.5]]', { code: 'other' });

  async function setUpSelected() {
    const parts = inspectedNotebook([LOGITS, TARGETS, OTHER]);
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

describe('QuestionModel, the step slider', () => {
  it('moves the losses along the training', async () => {
    const { model, analysis, hasRun, showPanel } = inspectedNotebook();
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
    const { model, held, analysis, hasRun, showPanel } = inspectedNotebook();
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
    const { model, analysis, shown, hasRun, showPanel } = inspectedNotebook();
    await showPanel();
    await hasRun();
    model.schedule.setStep(10);
    shown.show({ ...LOGITS, text: '[[0.0, 0.0, 0.0]]' }, TARGETS);
    await settled();
    expect(model.store.state.step).toBe(0);
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('stays where it is when a cell is run that changes no value', async () => {
    const { model, held, kernel, shown, hasRun, showPanel } = inspectedNotebook([TARGETS]);
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
