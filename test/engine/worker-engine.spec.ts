import { DirectEngine } from '../../src/engine/direct-engine';
import { SCALING_LAYER, type Engine, type Question } from '../../src/engine/engine';
import { WorkerEngine } from '../../src/engine/worker-engine';
import { runEngineTests } from './engine-tests';
import { WorkerDouble } from './worker-double';

const question: Question = {
  logits: { key: 'logits', index: 0 },
  targets: { key: 'targets', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

const go = async (): Promise<boolean> => true;

function breakage(message: string): Event {
  return Object.assign(new Event('error'), { message });
}

describe('WorkerEngine', () => {
  let engine: WorkerEngine;

  runEngineTests(async () => {
    engine = new WorkerEngine(() => new WorkerDouble(new DirectEngine()));
    return engine;
  });

  afterEach(() => engine.dispose());
});

describe('WorkerEngine.start', () => {
  it('starts one worker, which answers the first question; none once disposed', async () => {
    const spawn = jest.fn(() => new WorkerDouble(new DirectEngine()));
    const engine = new WorkerEngine(spawn);
    engine.start();
    engine.start();
    expect(spawn).toHaveBeenCalledTimes(1);
    await engine.load('logits', { kind: 'text', text: '[1.5]' });
    expect(spawn).toHaveBeenCalledTimes(1);
    engine.dispose();
    engine.start();
    expect(spawn).toHaveBeenCalledTimes(1);
  });
});

describe('a WorkerEngine whose worker fails', () => {
  let workers: WorkerDouble[];
  let engine: WorkerEngine;
  /** What the next worker has in it; one that could not be loaded has nothing. */
  let content: Engine | null;

  beforeEach(async () => {
    workers = [];
    content = new DirectEngine();
    engine = new WorkerEngine(() => {
      const worker = new WorkerDouble(content);
      workers.push(worker);
      return worker;
    });
  });

  afterEach(() => engine.dispose());

  async function loadTexts(): Promise<void> {
    await engine.load('logits', { kind: 'text', text: '[[3.2, 5.1, -1.7], [0.5, 0.25, 0.125]]' });
    await engine.load('targets', { kind: 'text', text: '[1, 2]' });
  }

  it.each([
    [
      'could not be loaded',
      new Event('error'),
      'the computation stopped: its program could not be loaded, or ran out of memory'
    ],
    ['broke', breakage('out of memory'), 'the computation stopped: out of memory'],
    [
      'sent what cannot be read',
      new Event('messageerror'),
      'the computation stopped: its answer could not be read'
    ]
  ])('rejects every question to a worker that %s', async (_, event, message) => {
    content = null;
    const asked = [
      engine.load('logits', { kind: 'text', text: '[1.5]' }),
      engine.analyse(question, null),
      engine.stability(question, SCALING_LAYER, go)
    ];
    workers[0].tell(event);
    for (const answer of await Promise.allSettled(asked)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { tag: 'engine-died', message } });
    }
    expect(workers[0].isTerminated).toBe(true);
  });

  it('starts another worker for the next question, with the texts in it', async () => {
    await loadTexts();
    const before = await engine.analyse(question, null);
    content = new DirectEngine();
    workers[0].tell(breakage('out of memory'));
    expect((await engine.analyse(question, null)).loss).toBe(before.loss);
    workers[0].tell(breakage('an echo'));
    await engine.analyse(question, null);
    expect(workers).toHaveLength(2);
  });

  it('says that bytes are to be read again', async () => {
    await loadTexts();
    const bytes = Float64Array.of(1, 2, 3, 4, 5, 6).buffer;
    await engine.load('logits', { kind: 'bytes', bytes, dtype: 'float64', shape: [2, 3] });
    content = new DirectEngine();
    workers[0].tell(breakage('out of memory'));
    await expect(engine.analyse(question, null)).rejects.toMatchObject({
      tag: 'not-found',
      message: 'the array is no longer there: read it again'
    });
  });

  it('does not load a text again that is unloaded, or that the worker died of', async () => {
    await loadTexts();
    await engine.unload(['targets']);
    const loading = engine.load('more', { kind: 'text', text: '[1.5]' });
    const next = new DirectEngine();
    const load = jest.spyOn(next, 'load');
    content = next;
    workers[0].tell(breakage('out of memory'));
    await expect(loading).rejects.toMatchObject({ tag: 'engine-died' });
    await engine.analyse({ ...question, targets: null }, null);
    expect(load.mock.calls.map(([key]) => key)).toEqual(['logits']);
  });

  it('has nothing to forget where the worker is gone', async () => {
    await engine.unload(['logits']);
    expect(workers).toHaveLength(0);
    await loadTexts();
    const forgetting = engine.unload(['logits']);
    workers[0].tell(breakage('out of memory'));
    await expect(forgetting).resolves.toBeUndefined();
  });

  it('answers nothing once it is disposed', async () => {
    await loadTexts();
    const asked = engine.stability(question, SCALING_LAYER, go);
    engine.dispose();
    await expect(asked).rejects.toMatchObject({ tag: 'cancelled' });
    await expect(engine.analyse(question, null)).rejects.toMatchObject({ tag: 'cancelled' });
    await engine.unload(['logits']);
    expect(workers).toHaveLength(1);
  });
});
