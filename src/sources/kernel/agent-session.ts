import { KernelMessage } from '@jupyterlab/services';
import { UUID, type JSONObject } from '@lumino/coreutils';

import { TaggedError } from '../../errors';
import type { AgentAnswers, AgentMessage, AgentRequest } from './agent-protocol';
import { bootstrapCode } from './bootstrap-code';
import type { Conversation, Future } from './conversation';

const START_ATTEMPTS = 5;

export interface AgentAnswer<T> {
  readonly content: T;
  readonly buffers: readonly (ArrayBuffer | ArrayBufferView)[];
}

/**
 * An agent in the kernel, for one task. Each task starts its own, so none is ever stale after a restart, and none is left.
 *
 * The messages are those of a comm, but are made here: JupyterLab's comms work on one connection per kernel only, which
 * need not be this one, and may be handled in a subshell even where the main shell is free, so that an array could change
 * while it is copied.
 */
export class AgentSession {
  /**
   * @throws TaggedError as the conversation, and `kernel-error` where the agent does not start.
   */
  static async start(conversation: Conversation): Promise<AgentSession> {
    const target = `loss_inspector.${UUID.uuid4()}`;
    await inject(conversation, bootstrapCode(target));
    const session = new AgentSession(conversation);
    await session.send<object>('comm_open', { target_name: target }, {});
    return session;
  }

  private constructor(private readonly conversation: Conversation) {}

  /** Whether it runs beside a cell. */
  get isInSubshell(): boolean {
    return this.conversation.subshell !== null;
  }

  /**
   * @throws TaggedError as the conversation, and what the agent refuses or fails with.
   */
  ask<K extends AgentRequest['kind']>(
    request: Extract<AgentRequest, { kind: K }>
  ): Promise<AgentAnswer<AgentAnswers[K]>> {
    return this.send<AgentAnswers[K]>('comm_msg', {}, { ...request });
  }

  /** Frees what the agent holds, and resolves when that is done. Nothing is left to do in a kernel that is gone. */
  async close(): Promise<void> {
    if (!this.conversation.isKernelGone) {
      await this.post('comm_close', { data: {} }).done;
    }
  }

  private send<T>(
    type: 'comm_open' | 'comm_msg',
    content: JSONObject,
    request: JSONObject
  ): Promise<AgentAnswer<T>> {
    const id = this.count++;
    return this.conversation.exchange(
      () => this.post(type, { ...content, data: { ...request, id } }),
      message => pickAnswer<T>(message, this.commId, id)
    );
  }

  private post(msgType: 'comm_open' | 'comm_msg' | 'comm_close', content: JSONObject) {
    const { kernel, subshell: subshellId } = this.conversation;
    const message = KernelMessage.createMessage<KernelMessage.ICommMsgMsg<'shell'>>({
      msgType: msgType as 'comm_msg',
      channel: 'shell',
      username: kernel.username,
      session: kernel.clientId,
      subshellId,
      content: { comm_id: this.commId, data: {}, ...content }
    });
    return kernel.sendShellMessage(message, false, true);
  }

  private readonly commId = UUID.uuid4();
  private count = 0;
}

/** A top-level `await`: without it IPython keeps what the streams write, and two executions at once get into each other's way. */
const AWAIT = '\nawait __import__("asyncio").sleep(0)';

/** Runs code that shows nowhere. A cell that fails makes the kernel abort what waits behind it: then it is sent again. */
async function inject(conversation: Conversation, code: string): Promise<void> {
  const { kernel, subshell: subshellId } = conversation;
  const request = {
    code: subshellId === null ? code : code.trimEnd() + AWAIT,
    silent: true,
    store_history: false,
    // In a subshell the answer counts for the cell that runs as well, which may ask for input.
    allow_stdin: subshellId !== null,
    stop_on_error: false
  };
  const send = (): Future =>
    kernel.sendShellMessage(
      KernelMessage.createMessage<KernelMessage.IExecuteRequestMsg>({
        msgType: 'execute_request',
        channel: 'shell',
        username: kernel.username,
        session: kernel.clientId,
        subshellId,
        content: request
      }),
      true
    ) as Future;
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const reply = await conversation.exchange(send, pickReply);
    if (reply.status === 'ok') {
      return;
    }
    if (reply.status === 'error') {
      throw new TaggedError(
        'kernel-error',
        'the kernel could not start reading: {name}: {reason}',
        {
          name: reply.ename,
          reason: reply.evalue
        }
      );
    }
  }
  throw new TaggedError(
    'kernel-error',
    'the kernel aborted the read {attempts} times, because cells failed',
    {
      attempts: START_ATTEMPTS
    }
  );
}

function pickReply(
  message: KernelMessage.IMessage
): KernelMessage.IExecuteReplyMsg['content'] | undefined {
  return KernelMessage.isExecuteReplyMsg(message) ? message.content : undefined;
}

function pickAnswer<T>(
  message: KernelMessage.IMessage,
  commId: string,
  id: number
): AgentAnswer<T> | undefined {
  if (!KernelMessage.isCommMsgMsg(message) || message.content.comm_id !== commId) {
    return undefined;
  }
  const content = message.content.data as unknown as AgentMessage & T;
  if (content.id !== id) {
    return undefined;
  }
  if (content.error) {
    throw new TaggedError(content.error.tag, content.error.template, content.error.values);
  }
  return { content, buffers: message.buffers ?? [] };
}
