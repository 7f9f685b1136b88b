import { isTagged } from '../../../src/errors';
import { KernelReader } from '../../../src/sources/kernel/kernel-reader';
import { CHUNK_BYTES } from '../../../src/sources/kernel/pull-chunks';
import type { KernelReadOptions } from '../../../src/sources/kernel/types';
import { FakeKernel, holding, type Numbered } from './fake-kernel';

const TIMEOUT = 5000;
const SOURCE = { path: 'x', sample: null } as const;

function bytesOf(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    bytes[i] = (i * 7 + (i >> 9)) % 251;
  }
  return bytes;
}

function setUp(bytes = bytesOf(40)) {
  const kernel = new FakeKernel();
  kernel.answer = holding(bytes);
  const reader = new KernelReader(kernel.connection, {
    byteBudget: () => 2 ** 30,
    timeout: TIMEOUT
  });
  return { kernel, reader, read: (options?: KernelReadOptions) => reader.read(SOURCE, options) };
}

/** Starts a promise whose rejection is looked at later. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

describe('read', () => {
  test('gives the bytes of one chunk, and closes the comm', async () => {
    const { kernel, read } = setUp();
    const { bytes, dtype, shape, note } = await read();
    expect(new Uint8Array(bytes)).toEqual(bytesOf(40));
    expect({ dtype, shape, note }).toEqual({ dtype: 'float32', shape: [10], note: null });
    expect(kernel.requests[0]).toMatchObject({ kind: 'open', ...SOURCE, limit: 2 ** 30 });
    expect(kernel.closed).toHaveLength(1);
    expect(kernel.openFutures).toBe(1);
  });

  test('gives an empty array without asking for chunks', async () => {
    const { kernel, read } = setUp(new Uint8Array());
    expect((await read()).bytes.byteLength).toBe(0);
    expect(kernel.requests.map(request => request.kind)).toEqual(['open']);
  });

  test('assembles many chunks, and tells the progress', async () => {
    const data = bytesOf(CHUNK_BYTES * 4 + 12);
    const { kernel, read } = setUp(data);
    const progress: number[] = [];
    const { bytes } = await read({ onProgress: received => progress.push(received) });
    expect(kernel.requests).toHaveLength(6);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(data))).toBe(0);
    expect(progress[0]).toBe(0);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(data.length);
  });

  test('keeps at most three requests under way, and places late chunks right', async () => {
    const data = bytesOf(CHUNK_BYTES * 4);
    const { kernel, read } = setUp(data);
    const serve = kernel.answer;
    const late: Numbered[] = [];
    kernel.answer = request => {
      if (request.kind === 'chunk' && late.length < 3) {
        late.push(request);
        return null;
      }
      return serve(request);
    };
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(TIMEOUT - 1);
    expect(kernel.requests).toHaveLength(4);
    expect(late.map(request => request.kind === 'chunk' && request.offset)).toEqual([
      0,
      CHUNK_BYTES,
      2 * CHUNK_BYTES
    ]);
    await jest.advanceTimersByTimeAsync(1);
    expect(Buffer.compare(Buffer.from((await reading).bytes), Buffer.from(data))).toBe(0);
  });

  test('takes a buffer that is a part of a larger one', async () => {
    const data = bytesOf(40);
    const { kernel, read } = setUp(data);
    const serve = kernel.answer;
    kernel.answer = request =>
      request.kind === 'chunk'
        ? { data: {}, buffers: [new DataView(bytesOf(40).buffer, 8, 16)] }
        : serve(request);
    await expect(read()).rejects.toMatchObject({
      tag: 'kernel-error',
      message: '16 bytes came instead of 40, from byte 0 on'
    });
    const framed = new Uint8Array(60);
    framed.set(data, 20);
    kernel.answer = request =>
      request.kind === 'chunk'
        ? { data: {}, buffers: [new DataView(framed.buffer, 20, 40)] }
        : serve(request);
    expect(new Uint8Array((await read()).bytes)).toEqual(data);
  });

  test('refuses an answer without its buffer', async () => {
    const { kernel, read } = setUp();
    const serve = kernel.answer;
    kernel.answer = request => (request.kind === 'chunk' ? { data: {} } : serve(request));
    await expect(read()).rejects.toMatchObject({ tag: 'kernel-error' });
    expect(kernel.closed).toHaveLength(1);
  });

  test('passes on what the agent refuses, with its values', async () => {
    const { kernel, read } = setUp();
    const error = {
      tag: 'too-large',
      template: '{nbytes} bytes are more than the limit of {limit}'
    };
    kernel.answer = () => ({ data: { error: { ...error, values: { nbytes: 9, limit: 8 } } } });
    await expect(read()).rejects.toMatchObject({
      tag: 'too-large',
      message: '9 bytes are more than the limit of 8'
    });
  });

  test('refuses a dtype that it does not know', async () => {
    const { kernel, read } = setUp();
    kernel.answer = holding(bytesOf(4), 'float8');
    await expect(read()).rejects.toMatchObject({
      tag: 'unsupported-array',
      values: { dtype: 'float8' }
    });
  });

  test('ignores answers to other requests', async () => {
    const { kernel, read } = setUp();
    const serve = kernel.answer;
    kernel.answer = request => {
      const answer = serve(request);
      return request.kind === 'open' && kernel.requests.length === 1
        ? { data: { ...answer?.data, id: request.id + 1, byteLength: 1 } }
        : answer;
    };
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(TIMEOUT);
    expect(new Uint8Array((await reading).bytes)).toEqual(bytesOf(40));
  });
});

describe('listVariables', () => {
  test('gives the variables in our words', async () => {
    const { kernel, reader } = setUp();
    const variable = {
      name: 'x',
      type: 'torch.Tensor',
      dtype: 'float32',
      shape: [2],
      nbytes: 8,
      device: 'cpu'
    };
    kernel.answer = () => ({
      data: { variables: [{ ...variable, requires_grad: true, refusal: null }], leftOut: 3 }
    });
    expect(await reader.listVariables()).toEqual({
      variables: [{ ...variable, requiresGrad: true, refusal: null }],
      leftOut: 3
    });
  });
});

describe('the code that starts the agent', () => {
  test('runs silently, carries the whole agent, and names the target that is opened', async () => {
    const { kernel, read } = setUp();
    await read();
    const [{ code, ...options }] = kernel.executions;
    expect(options).toEqual({
      silent: true,
      store_history: false,
      allow_stdin: false,
      user_expressions: {},
      stop_on_error: false
    });
    expect(code).toContain('def on_open(comm, message):');
    expect(code).not.toContain('class Agent:');
    expect(kernel.files[0].agent).toContain('class Agent:');
    expect(code).toContain(JSON.stringify(kernel.targets[0]));
    expect(code).not.toMatch(/AGENT_FILES|AGENT_TARGET/);
    expect(code.trimEnd()).not.toContain('\n');
  });

  test('is not sent before something is asked', () => {
    const { kernel } = setUp();
    expect(kernel.executions).toEqual([]);
  });

  test('is sent again when a failing cell makes the kernel abort it', async () => {
    const { kernel, read } = setUp();
    kernel.executeReplies = [{ status: 'aborted' }, { status: 'aborted' }];
    await read();
    expect(kernel.executions).toHaveLength(3);
  });

  test('is given up when the kernel aborts it again and again', async () => {
    const { kernel, read } = setUp();
    kernel.executeReplies = Array.from({ length: 9 }, () => ({ status: 'aborted' }));
    await expect(read()).rejects.toMatchObject({ tag: 'kernel-error', values: { attempts: 5 } });
  });

  test('fails with the kernel’s words', async () => {
    const { kernel, read } = setUp();
    kernel.executeReplies = [{ status: 'error', ename: 'RuntimeError', evalue: 'no comms' }];
    await expect(read()).rejects.toMatchObject({
      tag: 'kernel-error',
      message: 'the kernel could not start reading: RuntimeError: no comms'
    });
  });
});

describe('silence', () => {
  test('is answered by asking again, then by expressions, and fails after that', async () => {
    const { kernel, read } = setUp();
    kernel.answer = () => null;
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(2 * TIMEOUT - 1);
    expect(kernel.requests.map(request => request.id)).toEqual([1, 1]);
    kernel.hold();
    await jest.advanceTimersByTimeAsync(3 * TIMEOUT + 1);
    await expect(reading).rejects.toMatchObject({
      tag: 'timeout',
      values: { seconds: 15, attempts: 3 }
    });
    expect(kernel.closed).toHaveLength(1);
  });

  test('does not count while the kernel is busy, which is told after a moment', async () => {
    const { kernel, read } = setUp();
    const waiting: boolean[] = [];
    kernel.setStatus('busy');
    kernel.hold();
    const reading = watched(read({ onWaiting: busy => waiting.push(busy) }));
    await jest.advanceTimersByTimeAsync(100);
    expect(waiting).toEqual([]);
    await jest.advanceTimersByTimeAsync(100 * TIMEOUT);
    expect(waiting).toEqual([true]);
    expect(kernel.executions).toHaveLength(1);
    kernel.setStatus('idle');
    expect(waiting).toEqual([true, false]);
    kernel.release();
    await expect(reading).resolves.toBeDefined();
  });

  test('does not count while the connection is being restored', async () => {
    const { kernel, read } = setUp();
    kernel.hold();
    const reading = watched(read());
    kernel.setConnectionStatus('connecting');
    await jest.advanceTimersByTimeAsync(100 * TIMEOUT);
    kernel.setConnectionStatus('connected');
    kernel.release();
    await expect(reading).resolves.toBeDefined();
  });

  test('begins anew with every sign of life', async () => {
    const { kernel, read } = setUp();
    kernel.hold();
    const reading = watched(read());
    for (let i = 0; i < 10; i++) {
      await jest.advanceTimersByTimeAsync(TIMEOUT - 1);
      kernel.setStatus(i % 2 ? 'idle' : 'busy');
    }
    expect(kernel.executions).toHaveLength(1);
    kernel.release();
    await expect(reading).resolves.toBeDefined();
  });
});

describe('a busy kernel with subshells', () => {
  function setUpBusy() {
    const set = setUp();
    set.kernel.supportsSubshells = true;
    set.kernel.setStatus('busy');
    return set;
  }

  test('is read in one of its own, which is deleted after', async () => {
    const { kernel, read } = setUpBusy();
    const waiting: boolean[] = [];
    const reading = watched(read({ onWaiting: busy => waiting.push(busy) }));
    await jest.advanceTimersByTimeAsync(1000);
    expect(await reading).toMatchObject({ whileRunning: true });
    expect(waiting).toEqual([]);
    expect(new Set(kernel.shells)).toEqual(new Set(['subshell-0']));
    expect(kernel.executions[0]).toMatchObject({ silent: true, allow_stdin: true });
    expect(kernel.executions[0]).toMatchObject({ code: expect.stringMatching(/\nawait [^\n]+$/) });
    expect([kernel.closed.length, kernel.deleted]).toEqual([1, ['subshell-0']]);
  });

  test('is waited for a moment, since most of what it does is short', async () => {
    const { kernel, read } = setUpBusy();
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(100);
    kernel.setStatus('idle');
    await jest.advanceTimersByTimeAsync(200);
    expect(await reading).toMatchObject({ whileRunning: false });
    expect([kernel.subshells, new Set(kernel.shells)]).toEqual([[], new Set([null])]);
  });

  test('may call itself idle', async () => {
    const { kernel } = setUp();
    kernel.supportsSubshells = true;
    const reader = new KernelReader(kernel.connection, {
      byteBudget: () => 2 ** 30,
      timeout: TIMEOUT,
      isExecuting: () => true
    });
    const reading = watched(reader.read(SOURCE));
    await jest.advanceTimersByTimeAsync(1000);
    expect(await reading).toMatchObject({ whileRunning: true });
  });

  test('that loses an answer in the subshell is asked again', async () => {
    const { kernel, read } = setUpBusy();
    const serve = kernel.answer;
    kernel.answer = request => (kernel.requests.length === 1 ? null : serve(request));
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(TIMEOUT + 1000);
    await expect(reading).resolves.toMatchObject({ whileRunning: true });
  });

  test('keeps no subshell of a read that was cancelled', async () => {
    const { kernel, read } = setUpBusy();
    const abort = new AbortController();
    const reading = watched(read({ signal: abort.signal }));
    await jest.advanceTimersByTimeAsync(150);
    kernel.requestCreateSubshell = () => {
      abort.abort();
      return { done: Promise.resolve({ content: { subshell_id: 'late' } }) };
    };
    await jest.advanceTimersByTimeAsync(1000);
    await expect(reading).rejects.toMatchObject({ tag: 'cancelled' });
    expect(kernel.deleted).toEqual(['late']);
  });

  test('that refuses one is waited for', async () => {
    const { kernel, read } = setUpBusy();
    kernel.requestCreateSubshell = () => ({
      done: Promise.resolve({ content: { status: 'error' } })
    });
    const waiting: boolean[] = [];
    kernel.hold();
    const reading = watched(read({ onWaiting: busy => waiting.push(busy) }));
    await jest.advanceTimersByTimeAsync(100 * TIMEOUT);
    expect(waiting).toEqual([true]);
    kernel.setStatus('idle');
    kernel.release();
    await expect(reading).resolves.toMatchObject({ whileRunning: false });
  });

  test('that is restarted has none to delete', async () => {
    const { kernel, read } = setUpBusy();
    kernel.answer = () => null;
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(1000);
    kernel.setStatus('restarting');
    await expect(reading).rejects.toMatchObject({ tag: 'kernel-died' });
    expect(kernel.closed).toEqual([]);
  });
});

describe('cancelling', () => {
  test('before the start asks nothing', async () => {
    const { kernel, read } = setUp();
    const abort = new AbortController();
    abort.abort();
    await expect(read({ signal: abort.signal })).rejects.toMatchObject({ tag: 'cancelled' });
    expect(kernel.executions).toEqual([]);
  });

  test('while the kernel is busy ends the wait', async () => {
    const { kernel, read } = setUp();
    const abort = new AbortController();
    kernel.setStatus('busy');
    kernel.hold();
    const waiting: boolean[] = [];
    const reading = watched(read({ signal: abort.signal, onWaiting: busy => waiting.push(busy) }));
    await jest.advanceTimersByTimeAsync(1000);
    abort.abort();
    await expect(reading).rejects.toMatchObject({ tag: 'cancelled' });
    expect(waiting).toEqual([true, false]);
  });

  test('between chunks frees the copy and asks for no more', async () => {
    const { kernel, read } = setUp(bytesOf(CHUNK_BYTES * 8));
    const abort = new AbortController();
    const reading = watched(
      read({ signal: abort.signal, onProgress: received => received > 0 && abort.abort() })
    );
    await expect(reading).rejects.toMatchObject({ tag: 'cancelled' });
    expect(kernel.closed).toHaveLength(1);
    const asked = kernel.requests.length;
    expect(asked).toBeLessThan(8);
    await jest.advanceTimersByTimeAsync(10 * TIMEOUT);
    expect(kernel.requests).toHaveLength(asked);
  });

  test('happens when the reader is disposed of', async () => {
    const { kernel, reader, read } = setUp();
    kernel.hold();
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(10);
    reader.dispose();
    await expect(reading).rejects.toMatchObject({ tag: 'cancelled' });
    expect(reader.isDisposed).toBe(true);
  });
});

describe('a kernel that is gone', () => {
  test.each(['restarting', 'autorestarting', 'terminating', 'dead'] as const)(
    'with status %s ends the read, and the next one starts anew',
    async status => {
      const { kernel, read } = setUp();
      kernel.hold();
      const reading = watched(read());
      await jest.advanceTimersByTimeAsync(10);
      kernel.setStatus(status);
      await expect(reading).rejects.toMatchObject({ tag: 'kernel-died' });
      kernel.setStatus('idle');
      kernel.release();
      await expect(read()).resolves.toBeDefined();
      expect(new Set(kernel.targets).size).toBe(kernel.targets.length);
    }
  );

  test('during the chunks gets no more messages', async () => {
    const { kernel, read } = setUp(bytesOf(CHUNK_BYTES * 8));
    const reading = watched(
      read({ onProgress: received => received === CHUNK_BYTES && kernel.setStatus('restarting') })
    );
    await expect(reading).rejects.toMatchObject({ tag: 'kernel-died' });
    expect(kernel.closed).toEqual([]);
  });

  test('because the connection is lost or disposed of', async () => {
    for (const lose of [
      (k: FakeKernel) => k.setConnectionStatus('disconnected'),
      (k: FakeKernel) => k.dispose()
    ]) {
      const { kernel, read } = setUp();
      kernel.hold();
      const reading = watched(read());
      await jest.advanceTimersByTimeAsync(10);
      lose(kernel);
      await expect(reading).rejects.toMatchObject({ tag: 'kernel-died' });
    }
  });

  test('is told when nothing can be sent to it', async () => {
    const { kernel, read } = setUp();
    kernel.sendShellMessage = () => {
      throw new Error('Kernel is dead');
    };
    const error: unknown = await read().catch((reason: unknown) => reason);
    expect(isTagged(error, 'kernel-died') && error.cause).toEqual(new Error('Kernel is dead'));
  });

  test('from the beginning', async () => {
    const { kernel, read } = setUp();
    kernel.status = 'dead';
    await expect(read()).rejects.toMatchObject({ tag: 'no-kernel' });
    const reader = new KernelReader(null, { byteBudget: () => 0, timeout: 1 });
    await expect(reader.listVariables()).rejects.toMatchObject({ tag: 'no-kernel' });
  });
});

test('a kernel of another language is refused by name', async () => {
  const { kernel, read } = setUp();
  kernel.language = 'julia';
  await expect(read()).rejects.toMatchObject({
    tag: 'unsupported-kernel',
    values: { language: 'julia' }
  });
  expect(kernel.executions).toEqual([]);
});

describe('the schedules', () => {
  const SCHEDULE = {
    path: 'scheduler',
    type: 'StepLR',
    kind: 'scheduler',
    runs: [],
    onObjects: []
  };

  test('are listed as the agent tells them', async () => {
    const { kernel, reader } = setUp();
    kernel.answer = () => ({ data: { schedules: [SCHEDULE] } });
    expect(await reader.listSchedules()).toEqual([SCHEDULE]);
    expect(kernel.closed).toHaveLength(1);
  });

  test('are looked ahead in a limited time', async () => {
    const { kernel, reader } = setUp();
    const rest = { ...SCHEDULE, now: 4, waits: null, restart: null, standing: [], ended: null };
    kernel.answer = () => ({
      data: { ...rest, groups: [[0, 1]], names: [null, null], specs: [null] },
      buffers: [Float64Array.of(0.1, 0.2).buffer]
    });
    const future = await reader.lookAhead({ path: 'scheduler', steps: null, numSteps: 500 });
    expect(future).toEqual({
      ...rest,
      groups: [{ indices: [0, 1], names: [], rates: Float64Array.of(0.1, 0.2), spec: null }]
    });
    expect(kernel.requests[0]).toMatchObject({
      ...{ kind: 'future', path: 'scheduler', steps: null, default: 500, seconds: 10 }
    });
  });

  test('are looked ahead between cells only, though arrays are read beside one', async () => {
    const { kernel, reader } = setUp();
    kernel.answer = () => ({ data: { groups: [], names: [], specs: [], ...SCHEDULE } });
    kernel.supportsSubshells = true;
    kernel.setStatus('busy');
    const wanted = { path: 'scheduler', steps: 1, numSteps: 1 };
    const looking = watched(reader.lookAhead(wanted));
    await jest.advanceTimersByTimeAsync(1000);
    kernel.setStatus('idle');
    await looking;
    expect([kernel.subshells, new Set(kernel.shells)]).toEqual([[], new Set([null])]);
  });
});

describe('without comms', () => {
  test('the answers come in the replies to executions', async () => {
    const data = bytesOf(CHUNK_BYTES + 8);
    const { kernel, read } = setUp(data);
    kernel.comms = 'absent';
    const { bytes, dtype } = await read();
    expect(dtype).toBe('float32');
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(data))).toBe(0);
    expect(kernel.targets).toEqual([]);
    expect(kernel.executions.at(-1)).toMatchObject({
      silent: true,
      store_history: false,
      code: expect.stringMatching(/\.close\(\)$/)
    });
  });

  test('the next read does not look for a comm again', async () => {
    const { kernel, read } = setUp();
    kernel.comms = 'absent';
    await read();
    const before = kernel.executions.length;
    await read();
    const starts = kernel.executions.slice(before).filter(({ code }) => code.includes('ENTRY'));
    expect(starts).toHaveLength(1);
  });

  test('a kernel that evaluates no expressions displays its answers', async () => {
    const data = bytesOf(CHUNK_BYTES + 8);
    const { kernel, read } = setUp(data);
    kernel.comms = 'absent';
    kernel.evaluates = false;
    expect(Buffer.compare(Buffer.from((await read()).bytes), Buffer.from(data))).toBe(0);
  });

  test('what the agent refuses is refused', async () => {
    const { kernel, read } = setUp();
    kernel.comms = 'absent';
    const error = { tag: 'not-found', template: 'there is no {name}', values: { name: 'x' } };
    kernel.answer = () => ({ data: { error } });
    await expect(read()).rejects.toMatchObject({ tag: 'not-found', message: 'there is no x' });
  });
});

describe('where comm messages are lost', () => {
  test('the array is read by expressions after two silences', async () => {
    const { kernel, read } = setUp();
    kernel.comms = 'lost';
    const reading = watched(read());
    await jest.advanceTimersByTimeAsync(2 * TIMEOUT - 1);
    expect(kernel.requests).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(new Uint8Array((await reading).bytes)).toEqual(bytesOf(40));
  });
});
