import { KernelMessage } from '@jupyterlab/services';
import { UUID } from '@lumino/coreutils';
import { TaggedError } from '../../errors';
import { decodeBase64 } from '../decode-base64';
import type { AgentAnswers, AgentRequest } from './agent-protocol';
import type { AgentAnswer, AgentSession } from './agent-session';
import type { Conversation } from './conversation';
import { executeSilently, silently, type ExecuteReply } from './execute-silently';
import { sendOwn } from './own-message';
import { readAnswer } from './read-answer';
import { startAgent } from './start-agent';

const MIME = 'application/vnd.loss-inspector.answer';

/** What `user_expressions` tells of one of them. */
interface Evaluated {
  readonly status?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly ename?: string;
  readonly evalue?: string;
}

/**
 * An agent that is spoken to by executions, for kernels that have no comms or whose comm messages are lost: its answers come in
 * the reply to the execution, or, from a kernel that evaluates no `user_expressions`, as `display_data`.
 */
export class ExpressionSession implements AgentSession {
  /**
   * @throws TaggedError as the conversation and `startAgent`.
   */
  static async start(conversation: Conversation): Promise<ExpressionSession> {
    const name = `loss_inspector.${UUID.uuid4()}`;
    await startAgent(conversation, 'expressions', name);
    return new ExpressionSession(conversation, name);
  }

  private constructor(
    private readonly conversation: Conversation,
    private readonly name: string
  ) {}

  get isInSubshell(): boolean {
    return this.conversation.subshell !== null;
  }

  async ask<K extends AgentRequest['kind']>(
    request: Extract<AgentRequest, { kind: K }>
  ): Promise<AgentAnswer<AgentAnswers[K]>> {
    const id = this.count++;
    const text = JSON.stringify({ ...request, id });
    const bundle = await this.bundleOf(text);
    const { text: reply, buffers } = JSON.parse(bundle) as { text: string; buffers: string[] };
    const answer = readAnswer<AgentAnswers[K]>(reply, buffers.map(decodeBase64), id);
    if (answer === undefined) {
      throw new TaggedError('kernel-error', 'the kernel answered something else');
    }
    return answer;
  }

  async close(): Promise<void> {
    if (!this.conversation.isKernelGone) {
      await sendOwn(this.conversation, 'execute_request', silently(this.code('close'))).done;
    }
  }

  private async bundleOf(text: string): Promise<string> {
    if (!this.displays) {
      const reply = await executeSilently(this.conversation, '', {
        answer: this.code('answer', text)
      });
      const evaluated = evaluatedBy(reply);
      if (evaluated !== undefined) {
        return bundleIn(evaluated);
      }
      this.displays = true;
    }
    const shown = await executeSilently(
      this.conversation,
      this.code('display', text),
      {},
      pickDisplayed
    );
    if (typeof shown === 'string') {
      return shown;
    }
    throw failure(shown.status === 'error' ? shown : {});
  }

  private code(method: 'answer' | 'display' | 'close', ...args: readonly string[]): string {
    const shell = '__import__("IPython").get_ipython().__dict__';
    return `${shell}[${JSON.stringify(this.name)}].${method}(${args.map(arg => JSON.stringify(arg)).join()})`;
  }

  private count = 0;
  /** The kernel evaluates no expressions. */
  private displays = false;
}

function evaluatedBy(reply: ExecuteReply): Evaluated | undefined {
  return reply.status === 'ok'
    ? (reply.user_expressions as Record<string, Evaluated | undefined> | undefined)?.answer
    : undefined;
}

function bundleIn(evaluated: Evaluated): string {
  const bundle = evaluated.data?.[MIME];
  if (bundle === undefined) {
    throw failure(evaluated);
  }
  return bundle;
}

function pickDisplayed(message: KernelMessage.IMessage): string | undefined {
  const bundle = KernelMessage.isDisplayDataMsg(message) ? message.content.data[MIME] : undefined;
  return bundle === undefined ? undefined : String(bundle);
}

function failure({ ename = 'no answer', evalue = '' }: Evaluated): TaggedError {
  return new TaggedError('kernel-error', 'reading failed in the kernel with {name}: {cause}', {
    name: ename,
    cause: evalue
  });
}
