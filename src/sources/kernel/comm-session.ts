import { KernelMessage } from '@jupyterlab/services';
import { UUID, type JSONObject } from '@lumino/coreutils';
import { AGENT_FILES } from './agent-files';
import type { AgentAnswers, AgentRequest } from './agent-protocol';
import type { AgentAnswer, AgentSession } from './agent-session';
import type { Conversation } from './conversation';
import { sendOwn } from './own-message';
import { readAnswer } from './read-answer';
import { startAgent } from './start-agent';

/** Fewer than an execution gets: where comm messages are lost, the agent is asked by expressions. */
const ATTEMPTS = 2;

/**
 * An agent that is spoken to over a comm.
 *
 * The messages are those of a comm, but are made here: JupyterLab's comms work on one connection per kernel only, which
 * need not be this one, and may be handled in a subshell even where the main shell is free, so that an array could change
 * while it is copied.
 */
export class CommSession implements AgentSession {
  /**
   * @throws TaggedError as the conversation and `startAgent`.
   */
  static async start(conversation: Conversation): Promise<CommSession> {
    const target = `loss_inspector.${UUID.uuid4()}`;
    await startAgent(conversation, 'serve', target);
    const session = new CommSession(conversation);
    await session.send<object>('comm_open', { target_name: target }, { files: AGENT_FILES });
    return session;
  }

  private constructor(private readonly conversation: Conversation) {}

  get isInSubshell(): boolean {
    return this.conversation.subshell !== null;
  }

  ask<K extends AgentRequest['kind']>(
    request: Extract<AgentRequest, { kind: K }>
  ): Promise<AgentAnswer<AgentAnswers[K]>> {
    return this.send<AgentAnswers[K]>('comm_msg', {}, { ...request });
  }

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
    const data = { text: JSON.stringify({ ...request, id }) };
    return this.conversation.exchange(
      () => this.post(type, { ...content, data }),
      message => pickAnswer<T>(message, this.commId, id),
      ATTEMPTS
    );
  }

  private post(type: 'comm_open' | 'comm_msg' | 'comm_close', content: JSONObject) {
    return sendOwn(this.conversation, type, { comm_id: this.commId, data: {}, ...content });
  }

  private readonly commId = UUID.uuid4();
  private count = 0;
}

function pickAnswer<T>(
  message: KernelMessage.IMessage,
  commId: string,
  id: number
): AgentAnswer<T> | undefined {
  return KernelMessage.isCommMsgMsg(message) && message.content.comm_id === commId
    ? readAnswer<T>(String(message.content.data.text), message.buffers ?? [], id)
    : undefined;
}
