import { UNCHANGED } from '../../src/analysis/what-if';
import type { Question } from '../../src/engine/engine';
import { ClassesModel } from '../../src/model/classes-model';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { Store } from '../../src/model/store';
import { IDLE_KERNEL } from './fakes';
import { HeldEngine } from './held-engine';
import { settled } from './until';

function question(targets: string | null): Question {
  return {
    logits: { key: 'z', index: 0 },
    targets: targets === null ? null : { key: targets, index: 0 },
    options: { axis: 1, reduction: 'mean' }
  };
}

async function setUp() {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  const held = new HeldEngine();
  const model = new ClassesModel(store, held.engine);
  for (const [key, text] of [
    ['z', '[[3.0, 1.0], [0.0, 2.0], [1.0, 0.0]]'],
    ['y', '[0, 0, 1]'],
    ['other', '[1, 1, 1]']
  ]) {
    await held.engine.load(key, { kind: 'text', text });
  }
  const follow = async (targets: string | null): Promise<void> => {
    store.update({ question: question(targets) });
    model.follow(null);
    await settled();
  };
  const support = () => [...(valueOf(store.state.classes)?.support ?? [])];
  const members = () => [...(valueOf(store.state.members) ?? [])];
  return { store, held, model, follow, support, members };
}

describe('ClassesModel', () => {
  it('computes nothing until somebody looks', async () => {
    const { held, model, follow, support } = await setUp();
    await follow('y');
    expect(held.count('classReport')).toBe(0);
    model.watch();
    await settled();
    expect(support()).toEqual([2, 1]);
  });

  it('follows the question while somebody looks, and forgets it afterwards', async () => {
    const { store, model, follow, support, held } = await setUp();
    const end = model.watch();
    await follow('y');
    await follow('other');
    expect(support()).toEqual([0, 3]);
    end();
    await follow('y');
    expect(store.state.classes.status).toBe('idle');
    expect(held.count('classReport')).toBe(2);
  });

  it('remembers the start while something is tried, and asks for it once', async () => {
    const { store, model, follow, held } = await setUp();
    model.watch();
    await follow('y');
    const start = valueOf(store.state.classes);
    expect(store.state.classesStart.status).toBe('idle');
    for (const temperature of [2, 5]) {
      store.update({ whatIf: { ...UNCHANGED, temperature } });
      model.follow(null);
      await settled();
    }
    expect(held.count('classReport')).toBe(4);
    expect(valueOf(store.state.classesStart)).toEqual(start);
    expect(valueOf(store.state.classes)).not.toEqual(start);
    store.update({ whatIf: UNCHANGED });
    model.follow(null);
    await settled();
    expect(store.state.classesStart.status).toBe('idle');
  });

  it('keeps what it has for another who looks', async () => {
    const { model, follow, held } = await setUp();
    model.watch()();
    await follow('y');
    model.watch();
    await settled();
    model.watch();
    await settled();
    expect(held.count('classReport')).toBe(1);
  });

  it('asks once about the same question and moment', async () => {
    const { model, follow, held } = await setUp();
    model.watch();
    await follow('y');
    model.follow(null);
    await settled();
    expect(held.count('classReport')).toBe(1);
  });

  it('has no classes without targets', async () => {
    const { store, model, follow } = await setUp();
    model.watch();
    model.selectGroup({ kind: 'class', index: 0 });
    await follow(null);
    expect(store.state).toMatchObject({ classes: { status: 'idle' }, group: null });
  });

  it('finds the samples of a group, and follows the question with them', async () => {
    const { model, follow, members } = await setUp();
    await follow('y');
    model.selectGroup({ kind: 'class', index: 1 });
    await settled();
    expect(members()).toEqual([2]);
    await follow('other');
    expect(members()).toEqual([0, 1, 2]);
  });

  it('lets go of the group that is chosen again', async () => {
    const { store, model, follow } = await setUp();
    await follow('y');
    model.selectGroup({ kind: 'pair', target: 0, prediction: 1 });
    model.selectGroup({ kind: 'pair', target: 0, prediction: 1 });
    await settled();
    expect(store.state).toMatchObject({ group: null, members: { status: 'idle' } });
  });

  it('drops the slow answer about an older group', async () => {
    const { model, follow, members, held } = await setUp();
    await follow('y');
    const gates = held.hold('samplesOfGroup');
    model.selectGroup({ kind: 'class', index: 0 });
    model.selectGroup({ kind: 'class', index: 1 });
    gates[1]();
    await settled();
    gates[0]();
    await settled();
    expect(members()).toEqual([2]);
  });

  it('says why there is no report', async () => {
    const { store, model, follow } = await setUp();
    model.watch();
    await follow('gone');
    expect(store.state.classes).toMatchObject({ status: 'failed', error: { tag: 'not-found' } });
    model.dispose();
    expect(store.state.classes.status).toBe('idle');
  });
});
