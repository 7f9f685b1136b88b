import { isUnchanged } from '../../src/analysis/what-if';
import type { Question } from '../../src/engine/engine';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { LossModel } from '../../src/model/loss-model';
import { Store } from '../../src/model/store';
import { WhatIfModel } from '../../src/model/what-if-model';
import { IDLE_KERNEL } from './fakes';
import { HeldEngine } from './held-engine';
import { settled } from './until';

const question: Question = {
  logits: { key: 'logits', index: 0 },
  targets: { key: 'y', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

async function setUp() {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL, question });
  const held = new HeldEngine();
  await held.engine.load('logits', { kind: 'text', text: '[[2.0, 0.0], [0.0, 4.0], [1.0, 0.0]]' });
  await held.engine.load('y', { kind: 'text', text: '[0, 1, 1]' });
  const loss = new LossModel(store, held.engine);
  const model = new WhatIfModel(store, held.engine, () => void loss.followWhatIf());
  model.follow('samples');
  await loss.ask(null);
  const shown = () => valueOf(store.state.analysis)?.loss ?? NaN;
  return { store, held, loss, model, shown };
}

const meanLoss = (temperature: number): number =>
  [-2, -4, 1]
    .map(gap => Math.log1p(Math.exp(gap / temperature)))
    .reduce((sum, loss) => sum + loss) / 3;

describe('WhatIfModel', () => {
  it('shows the losses under what is tried, and where they started', async () => {
    const { model, store, shown } = await setUp();
    expect(store.state.start).toBeNull();
    model.change({ temperature: 2 });
    await settled();
    expect(shown()).toBeCloseTo(meanLoss(2), 14);
    expect(store.state.start?.loss).toBeCloseTo(meanLoss(1), 14);
    expect(valueOf(store.state.analysis)?.findings).toBe(store.state.start?.findings);
    model.reset();
    await settled();
    expect(shown()).toBeCloseTo(meanLoss(1), 14);
    expect(store.state.start).toBeNull();
  });

  it('asks for the newest only, however fast the slider moves', async () => {
    const { model, held, shown } = await setUp();
    const before = held.count('analyse');
    const gates = held.hold('analyse');
    for (let i = 1; i <= 50; i++) {
      model.change({ temperature: 1 + i / 10 });
    }
    await settled();
    expect(held.count('analyse') - before).toBe(1);
    expect(shown()).toBeCloseTo(meanLoss(1), 14);
    held.letGo('analyse');
    gates.forEach(open => open());
    await settled();
    expect(held.count('analyse') - before).toBe(2);
    expect(shown()).toBeCloseTo(meanLoss(6), 14);
  });

  it('works the selected sample through under what is tried', async () => {
    const { model, loss, store } = await setUp();
    loss.select(0);
    model.change({ temperature: 2 });
    await settled();
    expect([...(valueOf(store.state.sample)?.logits ?? [])]).toEqual([1, 0]);
  });

  it('tries parameters of the loss, and forgets those that are as chosen', async () => {
    const { model, store } = await setUp();
    model.changeParam('label_smoothing', 0.1);
    expect(store.state.whatIf.params).toEqual({ label_smoothing: 0.1 });
    model.changeParam('label_smoothing', 0);
    expect(isUnchanged(store.state.whatIf)).toBe(true);
  });

  it('keeps what is tried for new values of the same samples, and ends it for others', async () => {
    const { model, store, loss, shown } = await setUp();
    model.change({ temperature: 2 });
    model.follow('samples');
    await loss.ask(null);
    expect(shown()).toBeCloseTo(meanLoss(2), 14);
    model.follow('others');
    expect(isUnchanged(store.state.whatIf)).toBe(true);
    model.change({ temperature: 2 });
    store.update({ choice: { reduction: 'sum' } });
    model.follow('others');
    expect(isUnchanged(store.state.whatIf)).toBe(true);
  });

  it('finds the best temperature while it is on show', async () => {
    const { model, store, held } = await setUp();
    await model.ask(null);
    expect(held.count('bestTemperature')).toBe(0);
    model.setOpen(true);
    await settled();
    const { temperature = NaN, loss = NaN } = valueOf(store.state.bestTemperature) ?? {};
    expect(loss).toBeCloseTo(meanLoss(temperature), 12);
    expect(loss).toBeLessThan(Math.min(meanLoss(temperature * 1.01), meanLoss(temperature / 1.01)));
    model.setOpen(false);
    expect(store.state.bestTemperature.status).toBe('idle');
    model.dispose();
  });
});
