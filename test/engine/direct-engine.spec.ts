import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DirectEngine } from '../../src/engine/direct-engine';
import { SCALING_LAYER, type Moment, type Payload, type Question } from '../../src/engine/engine';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { runDescent } from '../../src/simulation/run-descent';
import { stability } from '../../src/simulation/stability';
import { runEngineTests } from './engine-tests';

jest.mock('../../src/simulation/run-descent', () => {
  const actual = jest.requireActual('../../src/simulation/run-descent');
  return { runDescent: jest.fn(actual.runDescent) };
});
jest.mock('../../src/simulation/stability', () => {
  const actual = jest.requireActual('../../src/simulation/stability');
  return { stability: jest.fn(actual.stability) };
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const NUM_SAMPLES = 4000;

function logits(seed: number): Payload & { kind: 'bytes' } {
  const values = Float64Array.from({ length: NUM_SAMPLES * 10 }, (_, i) => Math.sin(seed + i * i));
  return { kind: 'bytes', bytes: values.buffer, dtype: 'float64', shape: [NUM_SAMPLES, 10] };
}

function targets(): Payload {
  const values = Int32Array.from({ length: NUM_SAMPLES }, (_, i) => i % 10);
  return { kind: 'bytes', bytes: values.buffer, dtype: 'int32', shape: [NUM_SAMPLES] };
}

function question(key: string): Question {
  return {
    logits: { key, index: 0 },
    targets: { key: 'targets', index: 0 },
    options: { axis: 1, reduction: 'mean' }
  };
}

function moment(lr: number): Moment {
  const schedule = { library: 'textbook', name: 'Constant', params: { lr } } as const;
  return { training: { schedule, numSteps: 20, plan: FULL_BATCH, layer: SCALING_LAYER }, step: 10 };
}

const go = async (): Promise<boolean> => true;

describe('DirectEngine', () => {
  runEngineTests(async () => new DirectEngine());
});

describe('what DirectEngine keeps', () => {
  let engine: DirectEngine;

  beforeEach(async () => {
    jest.clearAllMocks();
    engine = new DirectEngine();
    await engine.load('targets', targets());
    for (let i = 0; i < 4; i++) {
      await engine.load(`logits ${i}`, logits(i));
    }
  });

  it('trains once for all who ask meanwhile', async () => {
    const answers = await Promise.all([
      engine.simulate(question('logits 0'), moment(0.5).training, go),
      ...[1, 2, 3, 4].map(() => engine.analyse(question('logits 0'), moment(0.5), go)),
      engine.describeSample(question('logits 0'), moment(0.5), 7, go)
    ]);
    expect(answers).toHaveLength(6);
    expect(runDescent).toHaveBeenCalledTimes(1);
  });

  it('keeps the runs of the other schedules while a parameter of one is dragged', async () => {
    const ask = (lr: number): Promise<unknown> =>
      engine.analyse(question('logits 0'), moment(lr), go);
    await ask(0.5);
    for (let i = 1; i <= 12; i++) {
      await ask(i / 100);
    }
    expect(runDescent).toHaveBeenCalledTimes(13);
    await ask(0.5);
    expect(runDescent).toHaveBeenCalledTimes(13);
  });

  it('keeps what it knows of the last three questions', async () => {
    const ask = async (i: number): Promise<void> => {
      await engine.stability(question(`logits ${i}`), SCALING_LAYER, go);
      await engine.analyse(question(`logits ${i}`), moment(0.5), go);
    };
    for (const i of [0, 1, 2, 0, 1, 2, 0]) {
      await ask(i);
    }
    expect(stability).toHaveBeenCalledTimes(3);
    expect(runDescent).toHaveBeenCalledTimes(3);
    for (const i of [3, 0, 2]) {
      await ask(i);
    }
    expect(stability).toHaveBeenCalledTimes(4);
    expect(runDescent).toHaveBeenCalledTimes(4);
    await ask(1);
    expect(stability).toHaveBeenCalledTimes(5);
    expect(runDescent).toHaveBeenCalledTimes(5);
  });

  it.each([
    ['unloaded', () => engine.unload(['logits'])],
    ['replaced', () => engine.load('logits', { kind: 'text', text: '[[1.5, 2.5]]' })]
  ])('lets go of the memory of logits that are %s', async (_, remove) => {
    const payload = logits(9);
    const memory = new WeakRef(payload.bytes);
    await engine.load('logits', payload);
    await engine.simulate(question('logits'), moment(0.5).training, go);
    Object.assign(payload, { bytes: null });
    await remove();
    jest.clearAllMocks();
    await new Promise(resolve => setTimeout(resolve));
    collectGarbage();
    expect(memory.deref()).toBeUndefined();
  });

  it('keeps what it knows of the arrays that stay', async () => {
    await engine.stability(question('logits 0'), SCALING_LAYER, go);
    await engine.unload(['logits 1']);
    await engine.load('logits 2', logits(7));
    await engine.stability(question('logits 0'), SCALING_LAYER, go);
    expect(stability).toHaveBeenCalledTimes(1);
  });
});
