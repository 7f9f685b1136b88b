import { UNCHANGED } from '../../src/analysis/what-if';
import type { Question } from '../../src/engine/engine';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { LossModel } from '../../src/model/loss-model';
import { Store } from '../../src/model/store';
import { IDLE_KERNEL } from './fakes';
import { HeldEngine } from './held-engine';
import { settled } from './until';

const RUNNING_EXAMPLE_LOSS = Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1));

function question(logits: string, targets: string | null): Question {
  return {
    logits: { key: logits, index: 0 },
    targets: targets === null ? null : { key: targets, index: 0 },
    options: { axis: 1, reduction: 'mean' }
  };
}

async function setUp() {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  const held = new HeldEngine();
  const model = new LossModel(store, held.engine);
  for (const [key, text] of [
    ['one', '[[3.2, 5.1, -1.7]]'],
    ['y', '[1]'],
    ['out', '[7]'],
    ['two', '[[0.0, 0.0], [1.0, 1.0]]'],
    ['two-y', '[0, 1]']
  ]) {
    await held.engine.load(key, { kind: 'text', text });
  }
  const ask = (asked: Question | null) => {
    store.update({ question: asked });
    return model.ask(null);
  };
  const loss = () => valueOf(store.state.analysis)?.loss;
  return { store, held, model, ask, loss };
}

describe('LossModel', () => {
  it('analyses the question', async () => {
    const { ask, loss } = await setUp();
    await ask(question('one', 'y'));
    expect(loss()).toBeCloseTo(RUNNING_EXAMPLE_LOSS, 14);
  });

  it('drops the slow answer to an older question', async () => {
    const { ask, loss, held } = await setUp();
    const gates = held.hold('analyse');
    const slow = ask(question('one', 'y'));
    const fast = ask(question('two', 'two-y'));
    gates[1]();
    await fast;
    expect(loss()).toBeCloseTo(Math.log(2), 14);
    gates[0]();
    await slow;
    expect(loss()).toBeCloseTo(Math.log(2), 14);
  });

  it('keeps the last loss on show while the next is computed', async () => {
    const { ask, loss, held, store } = await setUp();
    await ask(question('one', 'y'));
    held.hold('analyse');
    const next = ask(question('two', 'two-y'));
    expect(store.state.analysis.status).toBe('loading');
    expect(loss()).toBeCloseTo(RUNNING_EXAMPLE_LOSS, 14);
    held.letGo('analyse');
    await next;
  });

  it('says what is wrong with the question', async () => {
    const { ask, store } = await setUp();
    await ask(question('one', 'out'));
    expect(store.state.analysis).toMatchObject({
      status: 'failed',
      error: { tag: 'target-out-of-range' }
    });
    await ask(question('one', 'y'));
    expect(store.state.analysis.status).toBe('ready');
  });

  it('has no loss without a question', async () => {
    const { ask, store, model } = await setUp();
    await ask(question('one', 'y'));
    model.select(0);
    await settled();
    await ask(null);
    expect(store.state).toMatchObject({
      analysis: { status: 'idle' },
      sample: { status: 'idle' },
      selected: null
    });
  });

  it('works the selected sample through, and follows the question', async () => {
    const { ask, store, model } = await setUp();
    await ask(question('two', 'two-y'));
    model.select(1);
    await settled();
    expect(valueOf(store.state.sample)).toMatchObject({ index: 1, target: 1 });
    await ask(question('two', null));
    expect(valueOf(store.state.sample)).toMatchObject({ index: 1, target: null });
  });

  it('drops the slow description of a sample that is no longer selected', async () => {
    const { ask, store, model, held } = await setUp();
    await ask(question('two', 'two-y'));
    const gates = held.hold('describeSample');
    model.select(0);
    model.select(1);
    gates[1]();
    await settled();
    gates[0]();
    await settled();
    expect(valueOf(store.state.sample)?.index).toBe(1);
  });

  it('closes the sample', async () => {
    const { ask, store, model } = await setUp();
    await ask(question('two', 'two-y'));
    model.select(1);
    await settled();
    model.select(null);
    expect(store.state).toMatchObject({ selected: null, sample: { status: 'idle' } });
  });

  it('lets go of a sample that the next question does not have', async () => {
    const { ask, store, model } = await setUp();
    await ask(question('two', 'two-y'));
    model.select(1);
    await ask(question('one', 'y'));
    expect(store.state).toMatchObject({ selected: null, sample: { status: 'idle' } });
  });

  it('keeps the selection while the question fails', async () => {
    const { ask, store, model } = await setUp();
    await ask(question('one', 'y'));
    model.select(0);
    await ask(question('one', 'out'));
    expect(store.state.selected).toBe(0);
    expect(store.state.sample.status).toBe('failed');
  });

  it('shows nothing that comes after it is disposed', async () => {
    const { ask, store, model, held } = await setUp();
    held.hold('analyse');
    const late = ask(question('one', 'y'));
    model.dispose();
    held.letGo('analyse');
    await late;
    expect(store.state.analysis.status).toBe('idle');
  });

  it('has the selected sample as it is beside what is tried, and only then', async () => {
    const { ask, store, model } = await setUp();
    await ask(question('one', 'y'));
    model.select(0);
    await settled();
    const plain = valueOf(store.state.sample);
    expect(store.state.sampleStart).toBeNull();
    store.update({ whatIf: { ...UNCHANGED, temperature: 2 } });
    await model.followWhatIf();
    expect(valueOf(store.state.sample)?.max).toBe(2.55);
    expect(store.state.sampleStart).toEqual(plain);
    store.update({ whatIf: UNCHANGED });
    await model.followWhatIf();
    expect(store.state.sampleStart).toBeNull();
  });
});
