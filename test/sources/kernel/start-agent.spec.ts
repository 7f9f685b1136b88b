import { Conversation } from '../../../src/sources/kernel/conversation';
import { startAgent } from '../../../src/sources/kernel/start-agent';
import { FakeKernel } from './fake-kernel';

function setUp(reply: object) {
  const kernel = new FakeKernel();
  kernel.executeReplies = [reply];
  return { kernel, conversation: new Conversation(kernel.connection, { timeout: 1000 }) };
}

test('sends the agent with the file that answers, and where', async () => {
  const { kernel, conversation } = setUp({ status: 'ok' });
  await startAgent(conversation, 'expressions', 'there');
  expect(kernel.executions[0].code).toContain('"ENTRY": "expressions", "TARGET": "there"');
  conversation.dispose();
});

test.each([
  // As JupyterLite's kernel names the class.
  [{ ename: "<class 'loss_inspector.serve.NoComms'>", evalue: '' }, { tag: 'no-comms' }],
  [{ ename: 'NoComms', evalue: '' }, { tag: 'no-comms' }],
  [
    { ename: 'MemoryError', evalue: 'full' },
    { tag: 'kernel-error', values: { name: 'MemoryError', reason: 'full' } }
  ]
])('tells why it did not start: %j', async (error, expected) => {
  const { conversation } = setUp({ status: 'error', ...error });
  await expect(startAgent(conversation, 'serve', 'there')).rejects.toMatchObject(expected);
  conversation.dispose();
});
