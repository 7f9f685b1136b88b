import type { KernelMessage } from '@jupyterlab/services';
import { Conversation } from '../../../src/sources/kernel/conversation';
import { executeSilently } from '../../../src/sources/kernel/execute-silently';
import { FakeKernel } from './fake-kernel';

function setUp() {
  const kernel = new FakeKernel();
  return { kernel, conversation: new Conversation(kernel.connection, { timeout: 1000 }) };
}

test('shows nowhere, and is not kept', async () => {
  const { kernel, conversation } = setUp();
  expect(await executeSilently(conversation, 'x', { answer: '1' })).toMatchObject({ status: 'ok' });
  expect(kernel.executions).toEqual([
    {
      code: 'x',
      silent: true,
      store_history: false,
      stop_on_error: false,
      allow_stdin: false,
      user_expressions: { answer: '1' }
    }
  ]);
  conversation.dispose();
});

test('resolves with what is picked of a message before the reply', async () => {
  const { kernel, conversation } = setUp();
  kernel.evaluates = false;
  const pick = ({ header }: KernelMessage.IMessage): string | undefined =>
    header.msg_type === 'display_data' ? 'shown' : undefined;
  const text = JSON.stringify(JSON.stringify({ id: 0, kind: 'list' }));
  expect(await executeSilently(conversation, `a.display(${text})`, {}, pick)).toBe('shown');
  conversation.dispose();
});
