import type { Question } from '../../src/engine/engine';
import { ConventionsModel } from '../../src/model/conventions-model';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { Store } from '../../src/model/store';
import { IDLE_KERNEL } from './fakes';
import { HeldEngine } from './held-engine';

const question: Question = {
  logits: { key: 'logits', index: 0 },
  targets: { key: 'y', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

async function setUp() {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL, question });
  const held = new HeldEngine();
  await held.engine.load('logits', { kind: 'text', text: '[[3.2, 5.1], [inf, 0.0]]' });
  await held.engine.load('y', { kind: 'text', text: '[1, 1]' });
  const model = new ConventionsModel(store, held.engine);
  const libraries = () => valueOf(store.state.disagreements)?.map(({ library }) => library);
  return { store, held, model, libraries };
}

describe('ConventionsModel', () => {
  it('tells the libraries that disagree', async () => {
    const { model, libraries } = await setUp();
    await model.ask();
    expect(libraries()).toEqual(['optax']);
  });

  it('forgets the answer to the question before while it asks, and without targets', async () => {
    const { model, libraries, held, store } = await setUp();
    await model.ask();
    held.hold('disagreements');
    const next = model.ask();
    expect(libraries()).toBeUndefined();
    held.letGo('disagreements');
    await next;
    expect(libraries()).toEqual(['optax']);
    store.update({ question: { ...question, targets: null } });
    await model.ask();
    expect(store.state.disagreements.status).toBe('idle');
    model.dispose();
  });
});
