import { Conversation } from '../../../src/sources/kernel/conversation';
import { ExpressionSession } from '../../../src/sources/kernel/expression-session';
import { FakeKernel } from './fake-kernel';

async function start(evaluates = true) {
  const kernel = new FakeKernel();
  kernel.evaluates = evaluates;
  kernel.answer = ({ id }) => ({ data: { told: id }, buffers: [Buffer.from([id, 255])] });
  const conversation = new Conversation(kernel.connection, { timeout: 1000 });
  return { kernel, conversation, session: await ExpressionSession.start(conversation) };
}

test.each([true, false])(
  'answers with its buffers, evaluated or displayed: %s',
  async evaluates => {
    const { kernel, conversation, session } = await start(evaluates);
    const [first, second] = [
      await session.ask({ kind: 'list' }),
      await session.ask({ kind: 'list' })
    ];
    expect([first.content, second.content]).toMatchObject([{ told: 0 }, { told: 1 }]);
    expect(second.buffers).toEqual([new Uint8Array([1, 255])]);
    expect(kernel.requests).toHaveLength(2);
    conversation.dispose();
  }
);

test('passes on what the expression raises', async () => {
  const { kernel, conversation, session } = await start();
  const answer = { status: 'error', ename: 'KeyError', evalue: 'loss_inspector' };
  kernel.executeReplies = [{ status: 'ok', user_expressions: { answer } }];
  await expect(session.ask({ kind: 'list' })).rejects.toMatchObject({
    tag: 'kernel-error',
    values: { name: 'KeyError', cause: 'loss_inspector' }
  });
  conversation.dispose();
});

test('passes on what the code that displays raises, or that it shows nothing', async () => {
  const { kernel, conversation, session } = await start(false);
  kernel.answer = () => ({ data: {} });
  jest.spyOn(kernel as unknown as { bundleOf(): null }, 'bundleOf').mockReturnValue(null);
  kernel.executeReplies = [{ status: 'ok' }, { status: 'error', ename: 'KeyError', evalue: 'x' }];
  await expect(session.ask({ kind: 'list' })).rejects.toMatchObject({
    values: { name: 'KeyError' }
  });
  await expect(session.ask({ kind: 'list' })).rejects.toMatchObject({
    values: { name: 'no answer' }
  });
  conversation.dispose();
});

test('is closed even after a cancel, but not in a kernel that is gone', async () => {
  const { kernel, conversation, session } = await start();
  conversation.dispose();
  await session.close();
  expect(kernel.executions.at(-1)?.code).toMatch(/\.close\(\)$/);
  const other = await start();
  other.kernel.setStatus('dead');
  await other.session.close();
  expect(other.kernel.executions).toHaveLength(1);
});
