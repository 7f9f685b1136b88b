import type { KernelMessage } from '@jupyterlab/services';
import { Conversation } from '../../../src/sources/kernel/conversation';
import { isOurs, sendOwn } from '../../../src/sources/kernel/own-message';
import { FakeKernel } from './fake-kernel';

function answering(parent: object): KernelMessage.IMessage {
  return { parent_header: parent } as KernelMessage.IMessage;
}

test('what answers a message of ours is told from what answers a cell', () => {
  const kernel = new FakeKernel();
  const conversation = new Conversation(kernel.connection, { timeout: 1000 });
  const sent = jest.spyOn(kernel, 'sendShellMessage');
  sendOwn(conversation, 'execute_request', { code: '' });
  const [message] = sent.mock.calls[0];
  expect(isOurs(answering(message.header))).toBe(true);
  expect(isOurs(answering({ msg_id: 'c0ffee-loss-inspector-' }))).toBe(false);
  expect(isOurs(answering({}))).toBe(false);
  conversation.dispose();
});
