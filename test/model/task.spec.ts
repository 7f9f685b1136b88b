import { TaggedError } from '../../src/errors';
import type { Loadable } from '../../src/model/loadable';
import { Task } from '../../src/model/task';

function setUp() {
  const shown: Loadable<string>[] = [];
  const task = new Task<string>(state => shown.push(state));
  return { task, shown, words: () => shown.map(({ status }) => status) };
}

function deferred() {
  let resolve: (value: string) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<string>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('Task', () => {
  it('shows what is under way, then the value', async () => {
    const { task, shown } = setUp();
    await task.run(async () => 'first');
    expect(shown).toEqual([
      { status: 'loading', previous: null },
      { status: 'ready', value: 'first' }
    ]);
  });

  it('keeps the last value while a new one is under way', async () => {
    const { task, shown } = setUp();
    await task.run(async () => 'first');
    await task.run(async () => 'second');
    expect(shown[2]).toEqual({ status: 'loading', previous: 'first' });
  });

  it('drops the late answer of an overtaken run, and has aborted it', async () => {
    const { task } = setUp();
    const slow = deferred();
    const signals: AbortSignal[] = [];
    const first = task.run(signal => {
      signals.push(signal);
      return slow.promise;
    });
    await task.run(async () => 'new');
    expect(signals[0].aborted).toBe(true);
    slow.resolve('old');
    await first;
    expect(task.state).toEqual({ status: 'ready', value: 'new' });
  });

  it('drops the late failure of an overtaken run', async () => {
    const { task } = setUp();
    const slow = deferred();
    const first = task.run(() => slow.promise);
    await task.run(async () => 'new');
    slow.reject(new Error('old trouble'));
    await first;
    expect(task.state).toEqual({ status: 'ready', value: 'new' });
  });

  it('shows a failure as a tagged error, with the last value', async () => {
    const { task } = setUp();
    await task.run(async () => 'first');
    await task.run(() => Promise.reject(new Error('no luck')));
    expect(task.state).toMatchObject({
      status: 'failed',
      previous: 'first',
      error: { tag: 'unexpected', message: 'Something unforeseen went wrong: no luck' }
    });
  });

  it('shows what is thrown before there is a promise', async () => {
    const { task } = setUp();
    await task.run(() => {
      throw new TaggedError('no-kernel', 'there is none');
    });
    expect(task.state).toMatchObject({ status: 'failed', error: { tag: 'no-kernel' } });
  });

  it('takes a cancellation for no failure: the last value is back', async () => {
    const { task } = setUp();
    await task.run(async () => 'first');
    await task.run(() => Promise.reject(new TaggedError('cancelled', 'stopped')));
    expect(task.state).toEqual({ status: 'ready', value: 'first' });
  });

  it('cancels: the last value stays, and the late answer is dropped', async () => {
    const { task } = setUp();
    const slow = deferred();
    await task.run(async () => 'first');
    const run = task.run(() => slow.promise);
    task.cancel();
    expect(task.state).toEqual({ status: 'ready', value: 'first' });
    slow.resolve('late');
    await run;
    expect(task.state).toEqual({ status: 'ready', value: 'first' });
  });

  it('is idle again when its first run is cancelled', () => {
    const { task, words } = setUp();
    void task.run(() => deferred().promise);
    task.cancel();
    expect(words()).toEqual(['loading', 'idle']);
  });

  it('forgets its value on reset, and what was under way', async () => {
    const { task, words } = setUp();
    const slow = deferred();
    await task.run(async () => 'first');
    const run = task.run(() => slow.promise);
    task.reset();
    slow.resolve('late');
    await run;
    expect(task.state).toEqual({ status: 'idle' });
    task.reset();
    expect(words()).toEqual(['loading', 'ready', 'loading', 'idle']);
  });
});
