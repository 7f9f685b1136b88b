import { MessageChannel } from 'node:worker_threads';
import type { Question } from '../../src/engine/engine';
import { ComparisonModel } from '../../src/model/comparison-model';
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

// jsdom has none, and a search on a slow machine pauses
beforeAll(() => Object.assign(globalThis, { MessageChannel }));

async function setUp(asked: Question | null = question) {
  const store = new Store<InspectorState>({
    ...INITIAL_STATE,
    kernel: IDLE_KERNEL,
    question: asked
  });
  const held = new HeldEngine();
  await held.engine.load('logits', { kind: 'text', text: '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]' });
  await held.engine.load('y', { kind: 'text', text: '[1, 2]' });
  const model = new ComparisonModel(store, held.engine);
  const found = () => valueOf(store.state.comparison.result);
  return { store, held, model, found };
}

describe('ComparisonModel', () => {
  it('finds out what a number is', async () => {
    const { model, found } = await setUp();
    await model.compare('1.2390');
    expect(found()?.matches[0].parts[0].template).toBe('the sum');
  });

  it('says what is no number, and forgets it with an empty text', async () => {
    const { model, store } = await setUp();
    await model.compare('a lot');
    expect(store.state.comparison.result).toMatchObject({
      status: 'failed',
      error: { tag: 'invalid-option', message: expect.stringContaining('“a lot”') as string }
    });
    await model.compare(' ');
    expect(store.state.comparison.result.status).toBe('idle');
  });

  it('looks again for another question, and for nothing without targets', async () => {
    const { model, store, found, held } = await setUp();
    await model.compare('0.6195');
    expect(found()?.matches[0].parts[0].template).toBe('the mean');
    store.update({ question: { ...question, options: { axis: 1, reduction: 'sum' } } });
    await model.ask();
    expect(held.count('reconcile')).toBe(2);
    store.update({ question: { ...question, targets: null } });
    await model.ask();
    expect(held.count('reconcile')).toBe(2);
    expect(found()).toBeNull();
  });

  it('drops the answer to a number that was typed before, and one that is not wanted any more', async () => {
    const { model, held, found } = await setUp();
    const gates = held.hold('reconcile');
    const slow = model.compare('0.6195');
    const fast = model.compare('1.2390');
    gates[1]();
    await fast;
    gates[0]();
    await slow;
    expect(found()?.seen.value).toBe(1.239);
    const last = model.compare('0.6195');
    model.cancel();
    held.letGo('reconcile');
    await last;
    expect(found()?.seen.value).toBe(1.239);
    model.dispose();
    expect(found()).toBeNull();
  });
});
