import { KernelMessage } from '@jupyterlab/services';
import { UUID } from '@lumino/coreutils';
import type { Conversation, Future } from './conversation';

const PREFIX = 'loss-inspector-';

/** Whether a message of the kernel answers one of ours: a kernel may announce even a silent execution as one of a person. */
export function isOurs({ parent_header: parent }: KernelMessage.IMessage): boolean {
  return 'msg_id' in parent && parent.msg_id.startsWith(PREFIX);
}

/** Sends a message to the shell of a conversation. */
export function sendOwn(
  { kernel, subshell: subshellId }: Conversation,
  msgType: 'comm_open' | 'comm_msg' | 'comm_close' | 'execute_request',
  content: KernelMessage.IMessage['content']
): Future & { readonly done: Promise<unknown> } {
  const isExecution = msgType === 'execute_request';
  const message = KernelMessage.createMessage<KernelMessage.IExecuteRequestMsg>({
    msgId: PREFIX + UUID.uuid4(),
    msgType: msgType as 'execute_request',
    channel: 'shell',
    username: kernel.username,
    session: kernel.clientId,
    subshellId,
    content: content as KernelMessage.IExecuteRequestMsg['content']
  });
  return kernel.sendShellMessage(message, isExecution, !isExecution) as Future & {
    readonly done: Promise<unknown>;
  };
}
