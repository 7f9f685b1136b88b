import { TaggedError } from '../../src/errors';
import type { InputEntry } from '../../src/model/input-entry';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { ReadQueue, type ReadWork } from '../../src/model/read-queue';
import { Store } from '../../src/model/store';
import type { KernelReadOptions } from '../../src/sources/kernel/types';
import { wholeOf } from '../../src/sources/kernel/whole-of';
import { entry } from './entry';
import { IDLE_KERNEL } from './fakes';
import { settled } from './until';

/** Reads that are held until they are told to end. */
function setUp() {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  const onEnd = jest.fn();
  const queue = new ReadQueue(store, onEnd);
  const begun: string[] = [];
  const held: {
    options: KernelReadOptions;
    finish: (entry: InputEntry) => void;
    fail: (error: unknown) => void;
  }[] = [];
  const work =
    (name: string): ReadWork =>
    options => {
      begun.push(name);
      return new Promise((finish, fail) => {
        options.signal?.addEventListener('abort', () =>
          fail(new TaggedError('cancelled', 'cancelled'))
        );
        held.push({ options, finish, fail });
      });
    };
  const read = (name: string) => queue.read({ label: name, source: wholeOf(name) }, work(name));
  return { store, onEnd, queue, begun, held, read };
}

const ARRAY = entry('kernel:a');

describe('ReadQueue.read', () => {
  it('answers what was read, and shows that it reads meanwhile', async () => {
    const { store, onEnd, held, read } = setUp();
    const reading = read('a');
    expect(store.state.reading).toEqual({
      label: 'a',
      receivedBytes: 0,
      totalBytes: 0,
      waiting: false
    });
    held[0].options.onProgress?.(8, 16);
    held[0].options.onWaiting?.(true);
    expect(store.state.reading).toMatchObject({ receivedBytes: 8, totalBytes: 16, waiting: true });
    held[0].finish(ARRAY);
    expect(await reading).toBe(ARRAY);
    expect(store.state.reading).toBeNull();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('answers null for one that fails, and says why', async () => {
    const { store, held, read } = setUp();
    const reading = read('a');
    held[0].fail(new TaggedError('not-found', 'nothing is named a'));
    expect(await reading).toBeNull();
    expect(store.state.readError).toMatchObject({
      label: 'a',
      source: wholeOf('a'),
      error: { tag: 'not-found' }
    });
    void read('b');
    expect(store.state.readError).toBeNull();
  });

  it('reads one at a time, in the order of the wishes', async () => {
    const { begun, held, read } = setUp();
    const reads = ['a', 'b', 'c'].map(read);
    await settled();
    expect(begun).toEqual(['a']);
    held[0].fail(new Error('gone'));
    expect(await reads[0]).toBeNull();
    await settled();
    expect(begun).toEqual(['a', 'b']);
    held[1].finish(ARRAY);
    expect(await reads[1]).toBe(ARRAY);
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
  });
});

describe('ReadQueue.cancel', () => {
  it('ends the read under way and those that wait, without a word', async () => {
    const { store, queue, begun, read } = setUp();
    const reads = [read('a'), read('b')];
    queue.cancel();
    expect(await Promise.all(reads)).toEqual([null, null]);
    expect(begun).toEqual(['a']);
    expect(store.state).toMatchObject({ reading: null, readError: null });
  });

  it('leaves what is asked for afterwards', async () => {
    const { queue, held, read } = setUp();
    const first = read('a');
    queue.cancel();
    const second = read('b');
    expect(await first).toBeNull();
    await settled();
    held[1].finish(ARRAY);
    expect(await second).toBe(ARRAY);
  });
});

describe('ReadQueue.retry', () => {
  it('has nothing to do where nothing has failed', async () => {
    expect(await setUp().queue.retry()).toBeNull();
  });

  it('does the last one that failed once more', async () => {
    const { store, queue, begun, held, read } = setUp();
    const first = read('a');
    held[0].fail(new Error('gone'));
    await first;
    const again = queue.retry();
    expect(begun).toEqual(['a', 'a']);
    held[1].finish(ARRAY);
    expect(await again).toBe(ARRAY);
    expect(store.state.readError).toBeNull();
  });
});

describe('ReadQueue.idle', () => {
  it('resolves once all reads have come to their end', async () => {
    const { queue, held, read } = setUp();
    const order: string[] = [];
    void read('a').then(() => order.push('a'));
    const last = read('b').then(() => order.push('b'));
    const idle = queue.idle.then(() => order.push('idle'));
    held[0].finish(ARRAY);
    await settled();
    expect(order).toEqual(['a']);
    held[1].finish(ARRAY);
    await Promise.all([last, idle]);
    expect(order.at(-1)).toBe('idle');
  });
});
