import { SCALING_LAYER, type Question } from '../../src/engine/engine';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { valueOf } from '../../src/model/loadable';
import { MAX_SCHEDULES } from '../../src/model/schedule-line';
import { ScheduleModel } from '../../src/model/schedule-model';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { SimulationModel } from '../../src/model/simulation-model';
import { Store } from '../../src/model/store';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { IDLE_KERNEL } from './fakes';
import { HeldEngine } from './held-engine';
import { settled, until } from './until';
import { defaultSpec } from '../../src/schedules/default-spec';
import { findSchedule } from '../../src/schedules/registry';

function constant(lr: number): ScheduleSpec {
  return { library: 'textbook', name: 'Constant', params: { lr } };
}

const QUESTION: Question = {
  logits: { key: 'z', index: 0 },
  targets: { key: 'y', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

const NUM_STEPS = 20;

async function setUp(...specs: ScheduleSpec[]) {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  const held = new HeldEngine();
  await held.engine.load('z', { kind: 'text', text: '[[3.2, 5.1, -1.7], [0.5, 0.2, 0.1]]' });
  await held.engine.load('y', { kind: 'text', text: '[1, 2]' });
  const simulation = new SimulationModel(store, held.engine);
  const model = new ScheduleModel(store, simulation);
  model.restore(specs, NUM_STEPS);
  const ask = async (question: Question | null = QUESTION) => {
    simulation.forget();
    store.update({
      question,
      analysis:
        question === null
          ? { status: 'idle' }
          : { status: 'ready', value: await held.engine.analyse(question, null) }
    });
    await simulation.ask();
  };
  const lines = () => store.state.schedules;
  const runs = () => lines().map(({ run }) => run.status);
  const ready = () => until(() => runs().every(status => status === 'ready'));
  /** As if the samples were so many that their simulation costs a lot. */
  const makeCostly = () => {
    const value = valueOf(store.state.analysis);
    if (value !== null) {
      store.update({ analysis: { status: 'ready', value: { ...value, numSamples: 1e8 } } });
    }
  };
  return { store, held, model, simulation, ask, lines, runs, ready, makeCostly };
}

describe('ScheduleModel.restore', () => {
  it('draws the schedules and highlights the first', async () => {
    const { store, lines } = await setUp(constant(0.1), constant(0.5));
    expect(lines().map(({ rates }) => rates[NUM_STEPS])).toEqual([0.1, 0.5]);
    expect(lines().map(({ colorIndex }) => colorIndex)).toEqual([0, 1]);
    expect(store.state).toMatchObject({ highlighted: lines()[0].id, numSteps: NUM_STEPS });
  });

  it('leaves out what has no curve, and what is too many', async () => {
    const many = Array.from({ length: MAX_SCHEDULES + 2 }, () => constant(0.1));
    expect((await setUp(constant(-1), ...many)).lines()).toHaveLength(MAX_SCHEDULES - 1);
  });

  it('may have none', async () => {
    const { store } = await setUp();
    expect(store.state).toMatchObject({ schedules: [], highlighted: null });
  });
});

describe('ScheduleModel.add and remove', () => {
  it('adds a schedule at its defaults, in a free colour, and highlights it', async () => {
    const { model, store, lines } = await setUp(constant(0.1), constant(0.2), constant(0.3));
    model.remove(lines()[1].id);
    model.addSpec(defaultSpec(findSchedule('textbook', 'StepDecay')));
    expect(lines().map(({ colorIndex }) => colorIndex)).toEqual([0, 2, 1]);
    expect(lines()[2]).toMatchObject({ spec: { name: 'StepDecay' }, error: null });
    expect(store.state.highlighted).toBe(lines()[2].id);
  });

  it('adds no more than there are colours', async () => {
    const { model, lines } = await setUp();
    for (let i = 0; i < MAX_SCHEDULES + 3; i++) {
      model.addSpec(defaultSpec(findSchedule('textbook', 'Constant')));
    }
    expect(lines()).toHaveLength(MAX_SCHEDULES);
    expect(new Set(lines().map(({ colorIndex }) => colorIndex)).size).toBe(MAX_SCHEDULES);
    expect(new Set(lines().map(({ id }) => id)).size).toBe(MAX_SCHEDULES);
  });

  it('simulates the added one only', async () => {
    const { model, ask, ready, held, lines } = await setUp(constant(0.1));
    await ask();
    await ready();
    model.addSpec(defaultSpec(findSchedule('textbook', 'StepDecay')));
    expect(lines().map(({ run }) => run.status)).toEqual(['ready', 'loading']);
    await ready();
    expect(held.count('simulate')).toBe(2);
  });

  it('highlights another one when the highlighted is removed', async () => {
    const { model, store, lines } = await setUp(constant(0.1), constant(0.2));
    const [first, second] = lines();
    model.remove(first.id);
    expect(store.state.highlighted).toBe(second.id);
    model.remove(second.id);
    expect(store.state).toMatchObject({ schedules: [], highlighted: null });
  });

  it('keeps the highlight when another is removed', async () => {
    const { model, store, lines } = await setUp(constant(0.1), constant(0.2));
    const [first, second] = lines();
    model.remove(second.id);
    expect(store.state.highlighted).toBe(first.id);
  });

  it('drops the late run of a removed schedule', async () => {
    const { model, ask, held, lines } = await setUp(constant(0.1));
    held.hold('simulate');
    await ask();
    model.remove(lines()[0].id);
    held.letGo('simulate');
    await settled();
    expect(lines()).toEqual([]);
  });
});

describe('ScheduleModel.change', () => {
  it('draws the curve at once', async () => {
    const { model, lines } = await setUp(constant(0.1));
    model.change(lines()[0].id, constant(0.7));
    expect(lines()[0].rates[3]).toBe(0.7);
  });

  it('keeps the last good curve and says what is wrong', async () => {
    const { model, ask, ready, lines } = await setUp(constant(0.1));
    await ask();
    await ready();
    model.change(lines()[0].id, constant(-1));
    expect(lines()[0]).toMatchObject({
      spec: { params: { lr: -1 } },
      run: { status: 'idle' },
      error: { tag: 'invalid-schedule', message: 'lr must be greater than 0, not -1' }
    });
    expect(lines()[0].rates[3]).toBe(0.1);
    model.change(lines()[0].id, constant(0.2));
    expect(lines()[0].error).toBeNull();
    await ready();
  });

  it('simulates the changed one only, and drops the run of the spec before', async () => {
    const { model, ask, ready, held, lines, runs } = await setUp(constant(0.1), constant(0.2));
    await ask();
    await ready();
    const gates = held.hold('simulate');
    const [{ id }] = lines();
    model.change(id, constant(1));
    model.change(id, constant(2));
    expect(runs()).toEqual(['loading', 'ready']);
    await until(() => gates.length === 2);
    gates[1]();
    await ready();
    const newest = valueOf(lines()[0].run);
    gates[0]();
    await settled();
    expect(valueOf(lines()[0].run)).toBe(newest);
    expect(held.count('simulate')).toBe(4);
  });
});

describe('ScheduleModel.setNumSteps', () => {
  it('draws and simulates over the new number of steps', async () => {
    const { model, ask, ready, lines } = await setUp(constant(0.1));
    await ask();
    await ready();
    model.setNumSteps(30);
    expect(lines()[0].rates).toHaveLength(31);
    await ready();
    expect(valueOf(lines()[0].run)?.meanLosses).toHaveLength(31);
  });

  it('moves the slider back to the last step', async () => {
    const { model, store } = await setUp(constant(0.1));
    model.setStep(15);
    model.setNumSteps(10);
    expect(store.state.step).toBe(10);
  });
});

describe('ScheduleModel.ask', () => {
  it('simulates each schedule from the loss that is inspected', async () => {
    const { ask, ready, lines, store } = await setUp(constant(0.1), constant(0.2));
    await ask();
    await ready();
    const loss = valueOf(store.state.analysis)?.loss;
    for (const { run } of lines()) {
      const losses = valueOf(run)?.meanLosses ?? [];
      expect(losses[0]).toBeCloseTo(loss ?? NaN, 12);
      expect(losses[NUM_STEPS]).toBeLessThan(losses[0]);
    }
    expect(valueOf(store.state.stability)?.maxLearningRate).toBeGreaterThan(0);
  });

  it('simulates nothing without targets', async () => {
    const { ask, runs, held } = await setUp(constant(0.1));
    await ask({ ...QUESTION, targets: null });
    await ask(null);
    expect(runs()).toEqual(['idle']);
    expect(held.count('simulate') + held.count('stability')).toBe(0);
  });

  it('forgets the runs of another question at once, and for good', async () => {
    const { simulation, ask, ready, runs, lines, held } = await setUp(constant(0.1));
    await ask();
    await ready();
    held.hold('simulate');
    await ask({ ...QUESTION, options: { axis: 1, reduction: 'sum' } });
    expect(runs()).toEqual(['loading']);
    expect(valueOf(lines()[0].run)).toBeNull();
    simulation.cancel();
    expect(runs()).toEqual(['idle']);
    held.letGo('simulate');
  });

  it('says why the samples allow no training', async () => {
    const { ask, runs, store, held } = await setUp(constant(0.1));
    held.failOnce('stability', new Error('no curvature'));
    await ask();
    expect(store.state.stability.status).toBe('failed');
    expect(runs()).toEqual(['idle']);
  });
});

describe('A costly simulation', () => {
  async function costly() {
    const parts = await setUp(constant(0.1), constant(0.2));
    await parts.ask({ ...QUESTION, targets: null });
    parts.makeCostly();
    parts.store.update({ question: QUESTION });
    await parts.simulation.ask();
    return parts;
  }

  it('is asked for, with an estimate', async () => {
    const { store, runs, held } = await costly();
    expect(store.state.simulationCost).toBeGreaterThan(2);
    expect(runs()).toEqual(['idle', 'idle']);
    expect(held.count('simulate')).toBe(0);
    expect(held.count('stability')).toBe(0);
  });

  it('runs when the person wants it, and so does what changes afterwards', async () => {
    const { model, simulation, store, ready, lines } = await costly();
    void simulation.simulateAnyway();
    expect(store.state.simulationCost).toBeNull();
    await ready();
    model.change(lines()[0].id, constant(0.3));
    await ready();
  });

  it('can be asked for again after a cancel', async () => {
    const { simulation, store, runs, held, ready } = await costly();
    held.hold('simulate');
    void simulation.simulateAnyway();
    simulation.cancel();
    expect(runs()).toEqual(['idle', 'idle']);
    expect(store.state.simulationCost).toBeGreaterThan(2);
    held.letGo('simulate');
    await settled();
    expect(runs()).toEqual(['idle', 'idle']);
    void simulation.simulateAnyway();
    await ready();
  });

  it('is asked for once more for another question', async () => {
    const { simulation, store, ready } = await costly();
    await simulation.simulateAnyway();
    await ready();
    simulation.forget();
    await simulation.ask();
    expect(store.state.simulationCost).toBeGreaterThan(2);
  });

  it('is estimated anew when a schedule is removed', async () => {
    const { model, store, lines } = await costly();
    const before = store.state.simulationCost ?? NaN;
    model.remove(lines()[1].id);
    expect(store.state.simulationCost).toBeCloseTo(before / 2, 6);
  });
});

describe('ScheduleModel.cancel', () => {
  it('tells the engine to stop, and keeps the last run', async () => {
    const { simulation, model, ask, ready, lines, runs, held } = await setUp(constant(0.1));
    await ask();
    await ready();
    const before = valueOf(lines()[0].run);
    held.hold('simulate');
    model.change(lines()[0].id, constant(0.3));
    const report = held.calls.at(-1)?.args[2] as (step: number) => Promise<boolean>;
    expect(await report(5)).toBe(true);
    expect(lines()[0].progress).toBe(5 / NUM_STEPS);
    simulation.cancel();
    expect(await report(6)).toBe(false);
    expect(lines()[0].progress).toBe(5 / NUM_STEPS);
    expect(runs()).toEqual(['ready']);
    expect(valueOf(lines()[0].run)).toBe(before);
    held.letGo('simulate');
  });
});

describe('ScheduleModel.pause', () => {
  it('stops the simulations, and resume starts them again', async () => {
    const { simulation, ask, ready, runs, held } = await setUp(constant(0.1), constant(0.2));
    held.hold('simulate');
    await ask();
    simulation.pause();
    expect(runs()).toEqual(['idle', 'idle']);
    held.letGo('simulate');
    await settled();
    expect(runs()).toEqual(['idle', 'idle']);
    simulation.resume();
    await ready();
  });

  it('lets nothing start meanwhile', async () => {
    const { simulation, ask, ready, held } = await setUp(constant(0.1));
    const gates = held.hold('stability');
    const asked = ask();
    await until(() => gates.length === 1);
    simulation.pause();
    held.letGo('stability');
    await asked;
    expect(held.count('simulate')).toBe(0);
    simulation.resume();
    await ready();
  });

  it('starts nothing again that was done', async () => {
    const { simulation, ask, ready, held } = await setUp(constant(0.1));
    await ask();
    await ready();
    simulation.pause();
    simulation.resume();
    expect(held.count('simulate')).toBe(1);
  });
});

describe('ScheduleModel.moment', () => {
  it('is none at step 0, without a run, and without a schedule', async () => {
    const { simulation, model, ask, ready, lines } = await setUp(constant(0.1));
    model.setStep(4);
    expect(simulation.moment()).toBeNull();
    await ask();
    await ready();
    model.setStep(0);
    expect(simulation.moment()).toBeNull();
    model.setStep(4);
    expect(simulation.moment()).toEqual({
      training: {
        schedule: constant(0.1),
        numSteps: NUM_STEPS,
        plan: FULL_BATCH,
        layer: SCALING_LAYER
      },
      step: 4
    });
    model.remove(lines()[0].id);
    expect(simulation.moment()).toBeNull();
  });

  it('is on the highlighted schedule', async () => {
    const { simulation, model, ask, ready, lines } = await setUp(constant(0.1), constant(0.2));
    await ask();
    await ready();
    model.setStep(4);
    model.highlight(lines()[1].id);
    expect(simulation.moment()?.training.schedule).toEqual(constant(0.2));
  });

  it('stays on the last run until the next is known', async () => {
    const { simulation, model, ask, ready, held, lines } = await setUp(constant(0.1));
    await ask();
    await ready();
    model.setStep(4);
    held.hold('simulate');
    model.change(lines()[0].id, constant(0.3));
    expect(simulation.moment()?.training.schedule).toEqual(constant(0.1));
    held.letGo('simulate');
    await ready();
    expect(simulation.moment()?.training.schedule).toEqual(constant(0.3));
  });

  it('lies within the run although the steps have become more', async () => {
    const { simulation, model, ask, ready, held } = await setUp(constant(0.1));
    await ask();
    await ready();
    held.hold('simulate');
    model.setNumSteps(50);
    model.setStep(40);
    expect(simulation.moment()?.step).toBe(NUM_STEPS);
    held.letGo('simulate');
    await ready();
    expect(simulation.moment()).toMatchObject({ step: 40, training: { numSteps: 50 } });
  });
});
