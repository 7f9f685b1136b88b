import { isDeepStrictEqual } from 'node:util';
import { UNCHANGED, type WhatIf } from '../../src/analysis/what-if';
import { DirectEngine } from '../../src/engine/direct-engine';
import { SCALING_LAYER, type Moment, type Payload, type Question } from '../../src/engine/engine';
import { columnMemory } from '../../src/losses/column-memory';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { noise } from '../fixtures/noise';

/** Enough for the kernel to take them for many, and keep some columns in float32. */
const NUM_SAMPLES = 3300;
const go = async (): Promise<boolean> => true;

function logits(seed: number): Payload {
  const next = noise(seed);
  const values = Float32Array.from({ length: NUM_SAMPLES * 10 }, () => 3 * next());
  return { kind: 'bytes', bytes: values.buffer, dtype: 'float32', shape: [NUM_SAMPLES, 10] };
}

function targets(): Payload {
  const values = Int32Array.from({ length: NUM_SAMPLES }, (_, i) => i % 10);
  return { kind: 'bytes', bytes: values.buffer, dtype: 'int32', shape: [NUM_SAMPLES] };
}

function question(number: number, whatIf?: Partial<WhatIf>): Question {
  return {
    logits: { key: `logits ${number}`, index: 0 },
    targets: { key: 'targets', index: 0 },
    options: { axis: 1, reduction: 'mean' },
    ...(whatIf && { whatIf: { ...UNCHANGED, ...whatIf } })
  };
}

function moment(step: number): Moment {
  const schedule = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } } as const;
  return { training: { schedule, numSteps: 9, plan: FULL_BATCH, layer: SCALING_LAYER }, step };
}

async function filled(): Promise<DirectEngine> {
  const engine = new DirectEngine();
  await engine.load('targets', targets());
  for (let i = 0; i < 4; i++) {
    await engine.load(`logits ${i}`, logits(i));
  }
  return engine;
}

/** Everything that reads statistics, of more arrays than are kept, changed and at moments of a training. */
const ASKS: readonly ((engine: DirectEngine) => Promise<unknown>)[] = [0, 1, 2, 3].flatMap(n => [
  engine => engine.analyse(question(n), null),
  engine => engine.analyse({ ...question(n), targets: null }, null),
  ...[0.5, 2, 3].map(
    temperature => (engine: DirectEngine) => engine.analyse(question(n, { temperature }), null)
  ),
  engine => engine.analyse(question(n, { focalGamma: 2 }), moment(3)),
  engine => engine.analyse(question(n), moment(5)),
  engine => engine.classReport(question(n, { temperature: 2 }), null),
  engine => engine.describeSample(question(n), moment(5), 17),
  engine => engine.samplesOfGroup(question(n), null, { kind: 'pair', target: 3, prediction: 4 }),
  ...(n % 2 === 0
    ? []
    : [
        (engine: DirectEngine) => engine.disagreements(question(n), go),
        (engine: DirectEngine) => engine.bestTemperature(question(n), null)
      ])
]);

/** Spoils what nobody may read any more. */
function poison(): jest.SpyInstance {
  const give = columnMemory.give.bind(columnMemory);
  return jest.spyOn(columnMemory, 'give').mockImplementation(columns => {
    columns.forEach(column => column.fill(-7));
    give(columns);
  });
}

/** Jest would take minutes to tell where arrays as large as these differ. */
function expectSame(answers: readonly unknown[], expected: readonly unknown[]): void {
  const differing = answers.flatMap((answer, ask) =>
    isDeepStrictEqual(answer, expected[ask]) ? [] : [ask]
  );
  expect(differing).toEqual([]);
}

afterEach(() => {
  jest.restoreAllMocks();
  columnMemory.clear();
});

describe('the memory of what DirectEngine has answered', () => {
  it('is filled again without a trace in any answer, of this time or before', async () => {
    jest.spyOn(columnMemory, 'give').mockImplementation();
    const reference = await filled();
    const expected = [];
    for (const ask of ASKS) {
      expected.push(await ask(reference));
    }
    jest.restoreAllMocks();

    const given = poison();
    const engine = await filled();
    const answers: unknown[] = [];
    for (const ask of ASKS) {
      answers.push(await ask(engine));
    }
    expectSame(answers, expected);
    expect(given.mock.calls.length).toBeGreaterThan(20);
    await engine.unload(['logits 0', 'logits 1', 'logits 2', 'logits 3']);
    expectSame(answers, expected);
  });

  it('is left alone while questions are under way at once', async () => {
    jest.spyOn(columnMemory, 'give').mockImplementation();
    const some = ASKS.filter((_, number) => number % 4 !== 2);
    const reference = await filled();
    const expected = await Promise.all(some.map(ask => ask(reference)));
    jest.restoreAllMocks();

    const given = poison();
    const engine = await filled();
    expectSame(await Promise.all(some.map(ask => ask(engine))), expected);
    expect(given).toHaveBeenCalled();
  });

  it('holds the next statistics of as many samples', async () => {
    const engine = await filled();
    const take = jest.spyOn(columnMemory, 'take');
    const buffers = async (temperature: number): Promise<unknown[]> => {
      take.mockClear();
      await engine.analyse(question(0, { temperature }), null);
      return take.mock.results.map(({ value }) => (value as Float64Array).buffer);
    };
    await engine.analyse(question(0), null);
    const first = await buffers(2);
    await buffers(3);
    const third = await buffers(4);
    expect(third).toHaveLength(6);
    expect(new Set([...first, ...third]).size).toBe(6);
  });

  it('is let go with the last array', async () => {
    const engine = await filled();
    await engine.analyse(question(0), null);
    const cleared = jest.spyOn(columnMemory, 'clear');
    await engine.unload(['targets', 'logits 0', 'logits 1', 'logits 2']);
    expect(cleared).not.toHaveBeenCalled();
    await engine.unload(['logits 3']);
    expect(cleared).toHaveBeenCalled();
  });
});
