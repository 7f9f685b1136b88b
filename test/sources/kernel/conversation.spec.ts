import type { KernelMessage } from '@jupyterlab/services';
import { Conversation, type Future } from '../../../src/sources/kernel/conversation';
import { FakeKernel } from './fake-kernel';

const TIMEOUT = 5000;

/** Sends nothing, and says what comes as an answer to each attempt. */
class Line {
  readonly futures: (Future & { disposed: boolean })[] = [];

  readonly send = (): Future => {
    const future = {
      onReply: () => undefined,
      onIOPub: () => undefined,
      disposed: false,
      dispose: () => {
        future.disposed = true;
      }
    };
    this.futures.push(future);
    return future;
  };

  say(attempt: number, content: object): void {
    void this.futures[attempt].onReply({ content } as KernelMessage.IExecuteReplyMsg);
  }
}

function setUp(options: { signal?: AbortSignal; isExecuting?: () => boolean } = {}) {
  const kernel = new FakeKernel();
  const conversation = new Conversation(kernel.connection, { timeout: TIMEOUT, ...options });
  return { kernel, conversation, line: new Line() };
}

function valueOf(message: KernelMessage.IMessage): number | undefined {
  return (message.content as { value?: number }).value;
}

/** Starts a promise whose rejection is looked at later. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('exchange', () => {
  it('resolves with the first message that is an answer, and frees the future', async () => {
    const { conversation, line } = setUp();
    const answer = conversation.exchange(line.send, valueOf);
    line.say(0, { other: 1 });
    line.say(0, { value: 0 });
    line.say(0, { value: 2 });
    await expect(answer).resolves.toBe(0);
    expect(line.futures.map(({ disposed }) => disposed)).toEqual([true]);
    conversation.dispose();
  });

  it('rejects with what is thrown at an answer', async () => {
    const { conversation, line } = setUp();
    const answer = watched(
      conversation.exchange(line.send, () => {
        throw new Error('refused');
      })
    );
    line.say(0, {});
    await expect(answer).rejects.toThrow('refused');
    conversation.dispose();
  });

  it('sends again after silence, and takes a late answer to the first', async () => {
    const { conversation, line } = setUp();
    const answer = conversation.exchange(line.send, valueOf);
    jest.advanceTimersByTime(TIMEOUT);
    expect(line.futures).toHaveLength(2);
    line.say(0, { value: 7 });
    await expect(answer).resolves.toBe(7);
    expect(line.futures.every(({ disposed }) => disposed)).toBe(true);
    conversation.dispose();
  });

  it('gives up after three times', async () => {
    const { conversation, line } = setUp();
    const answer = watched(conversation.exchange(line.send, valueOf));
    jest.advanceTimersByTime(3 * TIMEOUT);
    await expect(answer).rejects.toMatchObject({
      tag: 'timeout',
      values: { seconds: 15, attempts: 3 }
    });
    expect(line.futures).toHaveLength(3);
    conversation.dispose();
  });

  it('waits for a busy kernel without an end, unless a subshell is spoken to', () => {
    const { conversation, line } = setUp({ isExecuting: () => true });
    void watched(conversation.exchange(line.send, valueOf));
    jest.advanceTimersByTime(100 * TIMEOUT);
    expect(line.futures).toHaveLength(1);
    conversation.subshell = 'own';
    jest.advanceTimersByTime(TIMEOUT + 1000);
    expect(line.futures).toHaveLength(2);
    conversation.dispose();
  });

  it('takes a kernel that cannot be written to for dead', async () => {
    const { conversation } = setUp();
    const send = () => {
      throw new Error('closed');
    };
    await expect(conversation.exchange(send, valueOf)).rejects.toMatchObject({
      tag: 'kernel-died',
      cause: new Error('closed')
    });
    conversation.dispose();
  });
});

describe('Conversation', () => {
  it('ends all that is unanswered with the kernel', async () => {
    const { kernel, conversation, line } = setUp();
    const answers = [1, 2].map(() => watched(conversation.exchange(line.send, valueOf)));
    kernel.setStatus('restarting');
    for (const answer of answers) {
      await expect(answer).rejects.toMatchObject({ tag: 'kernel-died' });
    }
    expect(conversation).toMatchObject({ isDisposed: true, isKernelGone: true });
    expect(line.futures.every(({ disposed }) => disposed)).toBe(true);
  });

  it('is cancelled at once, and sends nothing more', async () => {
    const abort = new AbortController();
    const { conversation, line } = setUp({ signal: abort.signal });
    const answer = watched(conversation.exchange(line.send, valueOf));
    abort.abort();
    await expect(answer).rejects.toMatchObject({ tag: 'cancelled' });
    await expect(conversation.exchange(line.send, valueOf)).rejects.toMatchObject({
      tag: 'cancelled'
    });
    expect(line.futures).toHaveLength(1);
    expect(conversation).toMatchObject({ isDisposed: true, isKernelGone: false });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('has ended where it was cancelled before', async () => {
    const { conversation } = setUp({ signal: AbortSignal.abort() });
    await expect(conversation.follow(Promise.resolve(1))).rejects.toMatchObject({
      tag: 'cancelled'
    });
  });

  it('is busy by the status of the kernel, or by the cell that runs', () => {
    const { kernel, conversation } = setUp();
    expect(conversation.isBusy()).toBe(false);
    kernel.setStatus('busy');
    expect(conversation.isBusy()).toBe(true);
    conversation.dispose();
    expect(setUp({ isExecuting: () => true }).conversation.isBusy()).toBe(true);
  });
});
