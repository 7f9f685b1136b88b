import { AGENT_FILES } from '../../../src/sources/kernel/agent-files';
import { CommSession } from '../../../src/sources/kernel/comm-session';
import { Conversation } from '../../../src/sources/kernel/conversation';
import { FakeKernel } from './fake-kernel';

function setUp() {
  const kernel = new FakeKernel();
  const conversation = new Conversation(kernel.connection, { timeout: 5000 });
  return { kernel, conversation };
}

async function start() {
  const { kernel, conversation } = setUp();
  return { kernel, conversation, session: await CommSession.start(conversation) };
}

describe('start', () => {
  it('runs code that shows nowhere, and opens a comm on a target of its own', async () => {
    const { kernel, conversation, session } = await start();
    expect(kernel.executions).toHaveLength(1);
    expect(kernel.executions[0]).toMatchObject({
      silent: true,
      store_history: false,
      allow_stdin: false,
      stop_on_error: false
    });
    const [target] = kernel.targets;
    expect(target).toMatch(/^loss_inspector\.[0-9a-f-]{36}$/);
    expect(kernel.executions[0].code).toContain(JSON.stringify(target));
    expect(kernel.files).toEqual([AGENT_FILES]);
    expect(session.isInSubshell).toBe(false);
    conversation.dispose();
  });

  it('speaks to the subshell of the conversation, in code that awaits', async () => {
    const { kernel, conversation } = setUp();
    conversation.subshell = 'own';
    const session = await CommSession.start(conversation);
    expect(kernel.shells).toEqual(['own', 'own']);
    expect(kernel.executions[0]).toMatchObject({
      allow_stdin: true,
      code: expect.stringMatching(/\nawait .*sleep\(0\)$/)
    });
    expect(session.isInSubshell).toBe(true);
    conversation.dispose();
  });

  it('passes on why the code failed', async () => {
    const { kernel, conversation } = setUp();
    kernel.executeReplies = [{ status: 'error', ename: 'MemoryError', evalue: 'full' }];
    await expect(CommSession.start(conversation)).rejects.toMatchObject({
      tag: 'kernel-error',
      values: { name: 'MemoryError', reason: 'full' }
    });
    expect(kernel.targets).toEqual([]);
    conversation.dispose();
  });

  it('passes on why the files that came with the comm did not start', async () => {
    const { kernel, conversation } = setUp();
    kernel.startError = {
      tag: 'kernel-error',
      template: 'the kernel could not start reading: {name}: {reason}',
      values: { name: 'SyntaxError', reason: 'invalid syntax' }
    };
    await expect(CommSession.start(conversation)).rejects.toMatchObject({
      tag: 'kernel-error',
      message: 'the kernel could not start reading: SyntaxError: invalid syntax'
    });
    conversation.dispose();
  });

  it('sends the code again where a cell that failed took it along, but five times at most', async () => {
    const twice = setUp();
    twice.kernel.executeReplies = [{ status: 'aborted' }, { status: 'aborted' }];
    await CommSession.start(twice.conversation);
    expect(twice.kernel.executions).toHaveLength(3);
    twice.conversation.dispose();

    const always = setUp();
    always.kernel.executeReplies = Array.from({ length: 9 }, () => ({ status: 'aborted' }));
    await expect(CommSession.start(always.conversation)).rejects.toMatchObject({
      tag: 'kernel-error',
      values: { attempts: 5 }
    });
    expect(always.kernel.executions).toHaveLength(5);
    always.conversation.dispose();
  });
});

describe('ask', () => {
  it('gives each answer to its own request, with its buffers', async () => {
    const { kernel, conversation, session } = await start();
    kernel.answer = request => ({
      data: { kind: request.kind },
      buffers: [new ArrayBuffer(request.id)]
    });
    const [first, second] = await Promise.all([
      session.ask({ kind: 'list' }),
      session.ask({ kind: 'schedules' })
    ]);
    expect([first.content, second.content]).toMatchObject([
      { kind: 'list' },
      { kind: 'schedules' }
    ]);
    expect(first.buffers).toMatchObject([{ byteLength: 1 }]);
    expect(second.buffers).toMatchObject([{ byteLength: 2 }]);
    expect(kernel.openFutures).toBe(0);
    conversation.dispose();
  });

  it('has no buffers where none came', async () => {
    const { conversation, session } = await start();
    expect((await session.ask({ kind: 'list' })).buffers).toEqual([]);
    conversation.dispose();
  });

  it('rejects with what the agent refuses', async () => {
    const { kernel, conversation, session } = await start();
    const error = { tag: 'not-found', template: '{path} is gone', values: { path: 'x' } };
    kernel.answer = () => ({ data: { error } });
    await expect(session.ask({ kind: 'list' })).rejects.toMatchObject({
      tag: 'not-found',
      message: 'x is gone'
    });
    conversation.dispose();
  });

  it('does not take the answer to another request for its own', async () => {
    const { kernel, conversation, session } = await start();
    kernel.answer = ({ id }) => ({ data: { id: id + 1 } });
    const asked = session.ask({ kind: 'list' });
    asked.catch(() => undefined);
    await new Promise(resolve => setTimeout(resolve));
    conversation.dispose();
    await expect(asked).rejects.toMatchObject({ tag: 'cancelled' });
  });
});

describe('close', () => {
  it('closes the comm, even of a read that was cancelled', async () => {
    const { kernel, conversation, session } = await start();
    conversation.dispose();
    await session.close();
    expect(kernel.closed).toHaveLength(1);
  });

  it('sends nothing to a kernel that is gone', async () => {
    const { kernel, session } = await start();
    kernel.setStatus('dead');
    await session.close();
    expect(kernel.closed).toEqual([]);
  });
});
