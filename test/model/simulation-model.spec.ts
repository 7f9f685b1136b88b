import type { Question } from '../../src/engine/engine';
import { TaggedError } from '../../src/errors';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { LossModel } from '../../src/model/loss-model';
import { newScheduleLine } from '../../src/model/schedule-line';
import { SimulationModel } from '../../src/model/simulation-model';
import { Store } from '../../src/model/store';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { IDLE_KERNEL } from './fakes';
import { HeldEngine } from './held-engine';
import { settled } from './until';

const question: Question = {
  logits: { key: 'logits', index: 0 },
  targets: { key: 'y', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

const constant = (lr: number) => ({ library: 'textbook', name: 'Constant', params: { lr } });
const LINES = [newScheduleLine(constant(0.5), 0, 20), newScheduleLine(constant(0.1), 1, 20)];
const [{ id: fast }, { id: slow }] = LINES;

async function setUp() {
  const store = new Store<InspectorState>({
    ...INITIAL_STATE,
    kernel: IDLE_KERNEL,
    question,
    schedules: LINES,
    highlighted: fast,
    numSteps: 20
  });
  const held = new HeldEngine();
  await held.engine.load('logits', { kind: 'text', text: '[[2.0, 0.0], [0.0, 4.0], [1.0, 0.0]]' });
  await held.engine.load('y', { kind: 'text', text: '[0, 1, 1]' });
  await new LossModel(store, held.engine).ask(null);
  const model = new SimulationModel(store, held.engine);
  const statuses = () => store.state.schedules.map(({ run }) => run.status);
  const lossesOf = (id: string) => {
    const line = store.state.schedules.find(schedule => schedule.id === id);
    return line === undefined ? null : (valueOf(line.run)?.meanLosses ?? null);
  };
  /** Lets the analysis look as if it were of very many samples. */
  const grow = () => {
    const value = valueOf(store.state.analysis);
    if (value === null) {
      throw new Error('nothing was analysed');
    }
    store.update({ analysis: { status: 'ready', value: { ...value, numSamples: 1e9 } } });
  };
  return { store, held, model, statuses, lossesOf, grow };
}

describe('SimulationModel', () => {
  it('trains under each schedule where that is cheap, from the inspected loss on', async () => {
    const { model, store, statuses, lossesOf } = await setUp();
    await model.ask();
    await settled();
    expect(statuses()).toEqual(['ready', 'ready']);
    expect(store.state.simulationCost).toBeNull();
    expect(valueOf(store.state.stability)?.maxLearningRate).toBeGreaterThan(0);
    const start = valueOf(store.state.analysis)?.loss ?? NaN;
    expect(lossesOf(fast)?.[0]).toBeCloseTo(start, 14);
    expect(lossesOf(slow)?.[0]).toBeCloseTo(start, 14);
    expect(lossesOf(fast)?.[20]).toBeLessThan(lossesOf(slow)?.[20] ?? 0);
  });

  it('asks for nothing without targets or before the losses are known', async () => {
    const { model, store, held } = await setUp();
    store.update({ question: { ...question, targets: null } });
    await model.ask();
    store.update({ question, analysis: { status: 'idle' } });
    await model.ask();
    expect([held.count('stability'), held.count('simulate')]).toEqual([0, 0]);
  });

  it('tells what it would cost, and waits for the person', async () => {
    const { model, store, held, statuses, grow } = await setUp();
    grow();
    await model.ask();
    expect(store.state.simulationCost).toBeGreaterThan(2);
    expect([held.count('stability'), held.count('simulate')]).toEqual([0, 0]);
    await model.simulateAnyway();
    await settled();
    expect(store.state.simulationCost).toBeNull();
    expect(statuses()).toEqual(['ready', 'ready']);
    model.forget();
    await model.ask();
    expect(store.state.simulationCost).toBeGreaterThan(2);
    expect(statuses()).toEqual(['idle', 'idle']);
  });

  it('stops when the person wants it, and offers to begin again', async () => {
    const { model, store, held, statuses, grow } = await setUp();
    const gates = held.hold('simulate');
    grow();
    await model.simulateAnyway();
    expect(statuses()).toEqual(['loading', 'loading']);
    model.cancel();
    expect(statuses()).toEqual(['idle', 'idle']);
    expect(store.state.simulationCost).toBeGreaterThan(2);
    gates.forEach(open => open());
    await settled();
    expect(statuses()).toEqual(['idle', 'idle']);
  });

  it('passes over a schedule with an error, and forgets its run', async () => {
    const { model, store, held, statuses } = await setUp();
    await model.ask();
    await settled();
    const error = new TaggedError('invalid-schedule', 'no such rate');
    store.update({
      schedules: store.state.schedules.map(line => (line.id === slow ? { ...line, error } : line))
    });
    model.simulateAll();
    await settled();
    expect(statuses()).toEqual(['ready', 'idle']);
    expect(held.count('simulate')).toBe(3);
  });

  it('shows what went wrong with one, and the other all the same', async () => {
    const { model, store, held, statuses } = await setUp();
    held.failOnce('simulate', new TaggedError('engine-died', 'the engine has died'));
    await model.ask();
    await settled();
    expect(statuses()).toEqual(['failed', 'ready']);
    expect(store.state.schedules[0].run).toMatchObject({ error: { tag: 'engine-died' } });
  });

  it('stops while nobody looks, and goes on with what it stopped', async () => {
    const { model, held, statuses } = await setUp();
    const gates = held.hold('simulate');
    await model.ask();
    model.pause();
    expect(statuses()).toEqual(['idle', 'idle']);
    model.simulateAll([fast]);
    expect(held.count('simulate')).toBe(2);
    held.letGo('simulate');
    gates.forEach(open => open());
    model.resume();
    await settled();
    expect(held.count('simulate')).toBe(4);
    expect(statuses()).toEqual(['ready', 'ready']);
  });

  it('points at a step of the highlighted run, and at none past its end', async () => {
    const { model, store } = await setUp();
    store.update({ step: 15 });
    expect(model.moment()).toBeNull();
    await model.ask();
    await settled();
    expect(model.moment()).toMatchObject({ step: 15, training: { schedule: constant(0.5) } });
    store.update({ highlighted: slow, step: 99 });
    expect(model.moment()).toMatchObject({ step: 20, training: { schedule: constant(0.1) } });
    store.update({ step: 0 });
    expect(model.moment()).toBeNull();
    store.update({ step: 15 });
    model.drop(slow);
    expect(model.moment()).toBeNull();
  });

  it('trains on from where the slider stands, and from the usual start again', async () => {
    const { model, store, lossesOf } = await setUp();
    await model.ask();
    await settled();
    const first = lossesOf(fast);
    store.update({ step: 10 });
    model.startHere();
    await settled();
    expect(store.state.setup.start).toMatchObject({ step: 10 });
    expect(lossesOf(fast)?.[0]).toBeCloseTo(first?.[10] ?? NaN, 12);
    model.startAnew();
    await settled();
    expect(store.state.setup.start).toBeNull();
    expect(lossesOf(fast)).toEqual(first);
  });

  it('measures the curvature anew for other samples, and not for another plan', async () => {
    const { model, store, held } = await setUp();
    await model.ask();
    await settled();
    model.setPlan({ ...FULL_BATCH, batchSize: 2 });
    await settled();
    expect([held.count('stability'), held.count('simulate')]).toEqual([1, 4]);
    model.setMaxSamples(2);
    await settled();
    expect([held.count('stability'), held.count('simulate')]).toEqual([2, 6]);
    expect(valueOf(store.state.schedules[0].run)?.numSamples).toBe(2);
  });

  it('follows the selected sample, and asks once while nothing changes', async () => {
    const { model, store, held, lossesOf } = await setUp();
    await model.ask();
    await settled();
    model.follow();
    expect(store.state.course.status).toBe('idle');
    store.update({ selected: 2 });
    model.follow();
    model.follow();
    await settled();
    expect(held.count('sampleCourse')).toBe(1);
    const course = valueOf(store.state.course);
    expect(course?.losses[0]).toBeCloseTo(Math.log1p(Math.E), 14);
    expect(course?.steps).toHaveLength(lossesOf(fast)?.length ?? 0);
    store.update({ selected: null });
    model.follow();
    expect(store.state.course.status).toBe('idle');
  });
});
