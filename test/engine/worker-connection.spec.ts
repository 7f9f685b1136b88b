import { DirectEngine } from '../../src/engine/direct-engine';
import { WorkerConnection } from '../../src/engine/worker-connection';
import { TaggedError } from '../../src/errors';
import { WorkerDouble } from './worker-double';

function connect(engine: DirectEngine | null) {
  const worker = new WorkerDouble(engine);
  const onDeath = jest.fn();
  const connection = new WorkerConnection(worker, onDeath);
  return { worker, onDeath, connection };
}

const END = new TaggedError('cancelled', 'enough');
const QUESTION = {
  logits: { key: 'nothing', index: 0 },
  targets: null,
  options: { axis: -1, reduction: 'mean' }
} as const;

describe('WorkerConnection', () => {
  it('answers, and rejects with the tagged error of the engine', async () => {
    const { connection } = connect(new DirectEngine());
    const loading = connection.ask(remote => remote.load('a', { kind: 'text', text: '[1.5]' }));
    await expect(loading).resolves.toHaveLength(1);
    const error: unknown = await connection
      .ask(remote => remote.analyse(QUESTION, null))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TaggedError);
    expect(error).toMatchObject({ tag: 'not-found' });
    connection.end(END);
  });

  it('rejects what is not answered when it ends, and stops the worker', async () => {
    const { worker, onDeath, connection } = connect(null);
    const asked = connection.ask(remote => remote.unload(['a']));
    connection.end(END);
    await expect(asked).rejects.toBe(END);
    expect(worker.isTerminated).toBe(true);
    worker.tell(new Event('error'));
    expect(onDeath).not.toHaveBeenCalled();
  });

  it.each([
    [
      'cannot be loaded',
      new Event('error'),
      'its program could not be loaded, or ran out of memory'
    ],
    ['breaks', Object.assign(new Event('error'), { message: 'out of range' }), 'out of range'],
    ['answers garbage', new Event('messageerror'), 'its answer could not be read']
  ])('tells of a worker that %s', async (_, event, words) => {
    const { worker, onDeath, connection } = connect(null);
    const asked = connection.ask(remote => remote.unload(['a']));
    worker.tell(event);
    await expect(asked).rejects.toThrow(`the computation stopped: ${words}`);
    await expect(asked).rejects.toMatchObject({ tag: 'engine-died' });
    expect(onDeath).toHaveBeenCalledTimes(1);
    expect(worker.isTerminated).toBe(true);
  });
});
