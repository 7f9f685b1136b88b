import { KernelMessage } from '@jupyterlab/services';
import { TaggedError } from '../../errors';
import type { Conversation } from './conversation';
import { sendOwn } from './own-message';

const ATTEMPTS = 5;

/** A top-level `await`: without it IPython keeps what the streams write, and two executions at once get into each other's way. */
const AWAIT = '\nawait __import__("asyncio").sleep(0)';

export type ExecuteReply = KernelMessage.IExecuteReplyMsg['content'];

/**
 * Runs code that shows nowhere, and resolves with its reply, or with what `pick` makes of a message before. A cell that fails
 * makes the kernel abort what waits behind it: then it is sent again.
 * @throws TaggedError as the conversation, and `kernel-error` where cells keep failing.
 */
export async function executeSilently<T = never>(
  conversation: Conversation,
  code: string,
  expressions: Record<string, string> = {},
  pick: (message: KernelMessage.IMessage) => T | undefined = () => undefined
): Promise<ExecuteReply | T> {
  const inSubshell = conversation.subshell !== null;
  const request = {
    ...silently(inSubshell ? code.trimEnd() + AWAIT : code),
    user_expressions: expressions,
    // In a subshell the answer counts for the cell that runs as well, which may ask for input.
    allow_stdin: inSubshell
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reply = await conversation.exchange<ExecuteReply | T>(
      () => sendOwn(conversation, 'execute_request', request),
      message =>
        pick(message) ?? (KernelMessage.isExecuteReplyMsg(message) ? message.content : undefined)
    );
    if (!isAborted(reply)) {
      return reply;
    }
  }
  throw new TaggedError(
    'kernel-error',
    'the kernel aborted the read {attempts} times, because cells failed',
    { attempts: ATTEMPTS }
  );
}

/** The request to run code that shows nowhere. */
export function silently(code: string): KernelMessage.IExecuteRequestMsg['content'] {
  return { code, silent: true, store_history: false, allow_stdin: false, stop_on_error: false };
}

function isAborted(reply: unknown): boolean {
  return (reply as { status?: string }).status === 'aborted';
}
