import { inspectedNotebook, LOGITS, LOSS, TARGETS } from './inspected-notebook';
import { settled } from './until';

describe('InspectorModel', () => {
  it('has the state of the kernel, and nothing of the notebook, before anybody looks', () => {
    const { model } = inspectedNotebook();
    expect(model.id).toBe('0:');
    expect(model.active).toBe(false);
    expect(model.store.state).toMatchObject({
      kernel: { status: 'idle', name: 'Python 3' },
      inputs: { status: 'idle' },
      question: null
    });
  });

  it('shows the loss of what the notebook shows once somebody looks', async () => {
    const { analysis, showPanel } = inspectedNotebook();
    await showPanel();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('inspects what a cell shows now, though changes wait for the person', async () => {
    const { model, showPanel, shown } = inspectedNotebook([TARGETS], { refresh: 'manual' });
    await showPanel();
    shown.show(LOGITS, TARGETS);
    expect(model.store.state.outdated).toBe(true);
    await model.inspect('cell-1', null);
    expect(model.store.state).toMatchObject({
      outdated: false,
      picks: { logits: 'output:cell-1:0#0', targets: null }
    });
  });

  it('keeps schedules nowhere where no place is given', async () => {
    const { model } = inspectedNotebook();
    const spec = { library: 'textbook', name: 'Constant', params: { lr: 1 } };
    await model.kept.everywhere.keep('a', spec);
    expect(model.kept.everywhere.store.state.kept).toEqual([{ name: 'a', spec }]);
    expect(model.kept.notebook.store.state.kept).toEqual([]);
  });
});

describe('InspectorModel.fold', () => {
  it('folds a section away once, and opens it', () => {
    const { model } = inspectedNotebook();
    const { folded } = model.store.state;
    model.fold('inputs', true);
    model.fold('inputs', true);
    expect(model.store.state.folded).toEqual([...folded, 'inputs']);
    model.fold('inputs', false);
    expect(model.store.state.folded).toEqual(folded);
  });
});

describe('InspectorModel.dispose', () => {
  it('follows nothing any more and frees its arrays, once', async () => {
    const { model, held, shown, kernel, showPanel } = inspectedNotebook();
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
