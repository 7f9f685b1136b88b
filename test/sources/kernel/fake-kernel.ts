import type { KernelMessage } from '@jupyterlab/services';
import { type Kernel } from '@jupyterlab/services';
import type { JSONObject } from '@lumino/coreutils';
import { Signal } from '@lumino/signaling';

import type { AgentRequest } from '../../../src/sources/kernel/agent-protocol';

export type Numbered = { readonly id: number } & AgentRequest;

export interface FakeAnswer {
  readonly data: object;
  readonly buffers?: (ArrayBuffer | ArrayBufferView)[];
}

const MIME = 'application/vnd.loss-inspector.answer';

interface ExecuteContent {
  readonly code: string;
  readonly user_expressions?: Readonly<Record<string, string>>;
}

interface FakeFuture {
  readonly done: Promise<unknown>;
  onReply: (message: unknown) => void;
  onIOPub: (message: unknown) => void;
  dispose(): void;
}

/** A kernel connection as far as it is used, whose agent is a function. What it returns null for is lost on the way. */
export class FakeKernel {
  username = 'user';
  clientId = 'client';
  status: KernelMessage.Status = 'idle';
  connectionStatus: Kernel.ConnectionStatus = 'connected';
  isDisposed = false;
  language = 'python';
  readonly statusChanged = new Signal<this, KernelMessage.Status>(this);
  readonly connectionStatusChanged = new Signal<this, Kernel.ConnectionStatus>(this);
  readonly disposed = new Signal<this, void>(this);

  /** What was asked of the agent, and what else was sent. */
  readonly requests: Numbered[] = [];
  readonly executions: { code: string }[] = [];
  readonly closed: string[] = [];
  readonly targets: string[] = [];
  /** The files that came with each comm. */
  readonly files: Readonly<Record<string, string>>[] = [];
  /** Why the agent does not start with them. */
  startError: object | undefined;
  executeReplies: object[] = [];
  supportsSubshells = false;
  /** The subshells that were made, and those that were deleted; and into which one each message went. */
  readonly subshells: string[] = [];
  readonly deleted: string[] = [];
  readonly shells: (string | null)[] = [];
  openFutures = 0;
  answer: (request: Numbered) => FakeAnswer | null = () => ({ data: {} });
  /** Without comms, the agent cannot start to wait for one; lost are their messages on the way. */
  comms: 'there' | 'absent' | 'lost' = 'there';
  /** Whether `user_expressions` are heeded; a kernel that does not displays what its code displays. */
  evaluates = true;
  /** Where messages wait while the kernel is held. */
  private held: (() => void)[] | null = null;

  get info(): Promise<KernelMessage.IInfoReply> {
    return Promise.resolve({ language_info: { name: this.language } } as KernelMessage.IInfoReply);
  }

  get connection(): Kernel.IKernelConnection {
    return this as unknown as Kernel.IKernelConnection;
  }

  setStatus(status: KernelMessage.Status): void {
    this.status = status;
    this.statusChanged.emit(status);
  }

  setConnectionStatus(status: Kernel.ConnectionStatus): void {
    this.connectionStatus = status;
    this.connectionStatusChanged.emit(status);
  }

  dispose(): void {
    this.isDisposed = true;
    this.disposed.emit();
  }

  hold(): void {
    this.held = [];
  }

  release(): void {
    const held = this.held ?? [];
    this.held = null;
    held.forEach(deliver => deliver());
  }

  requestCreateSubshell(): { done: Promise<{ content: object }> } {
    const id = `subshell-${this.subshells.length}`;
    this.subshells.push(id);
    return { done: Promise.resolve({ content: { status: 'ok', subshell_id: id } }) };
  }

  requestDeleteSubshell({ subshell_id: id }: { subshell_id: string }): void {
    this.deleted.push(id);
  }

  private execute(content: ExecuteContent): FakeFuture {
    this.executions.push(content);
    const future = this.future();
    const asked = this.evaluates ? content.user_expressions?.answer : undefined;
    const bundle = this.bundleOf(asked ?? content.code);
    if (bundle !== null && asked === undefined) {
      this.deliver(() => future.onIOPub(displayed(bundle)));
    }
    const reply = this.executeReplies.shift() ?? this.replyTo(content, bundle);
    this.deliver(() =>
      future.onReply({
        channel: 'shell',
        header: { msg_type: 'execute_reply' },
        content: reply,
        parent_header: {}
      })
    );
    return future;
  }

  sendShellMessage(message: KernelMessage.ICommMsgMsg<'shell'>): FakeFuture {
    this.shells.push(message.header.subshell_id ?? null);
    if (message.header.msg_type === ('execute_request' as string)) {
      return this.execute(message.content as unknown as ExecuteContent);
    }
    const future = this.future();
    const { comm_id, data } = message.content;
    if (message.header.msg_type === ('comm_close' as string)) {
      this.closed.push(comm_id);
    } else if (message.header.msg_type === ('comm_open' as string)) {
      this.targets.push((message.content as { target_name?: string }).target_name ?? '');
      const { id, files } = parsed<{ id: number; files: Record<string, string> }>(data);
      this.files.push(files);
      const opened = { id, error: this.startError };
      this.deliverByComm(() => future.onIOPub(commMessage(comm_id, { data: opened })));
    } else {
      const request = parsed<Numbered>(data);
      this.requests.push(request);
      const answer = this.answer(request);
      if (answer) {
        this.deliverByComm(() =>
          future.onIOPub(
            commMessage(comm_id, { ...answer, data: { id: request.id, ...answer.data } })
          )
        );
      }
    }
    return future;
  }

  private replyTo(
    { code, user_expressions: asked }: ExecuteContent,
    bundle: object | null
  ): object {
    if (this.comms === 'absent' && code.includes('"ENTRY": "serve"')) {
      return { status: 'error', ename: 'NoComms', evalue: '' };
    }
    const answer = { status: 'ok', data: bundle };
    return { status: 'ok', ...(asked && this.evaluates && { user_expressions: { answer } }) };
  }

  /** What the agent shows of its answer; null for code that does not ask it. */
  private bundleOf(code: string): object | null {
    const [, text] = /\.(?:answer|display)\((".*")\)$/.exec(code) ?? [];
    if (text === undefined) {
      return null;
    }
    const request = JSON.parse(JSON.parse(text) as string) as Numbered;
    this.requests.push(request);
    const { data, buffers = [] } = this.answer(request) ?? { data: {} };
    const answer = {
      text: JSON.stringify({ id: request.id, ...data }),
      buffers: buffers.map(buffer => Buffer.from(buffer as ArrayBuffer).toString('base64'))
    };
    return { [MIME]: JSON.stringify(answer), 'text/plain': '' };
  }

  private deliverByComm(act: () => void): void {
    if (this.comms !== 'lost') {
      this.deliver(act);
    }
  }

  private deliver(act: () => void): void {
    if (this.held) {
      this.held.push(act);
    } else {
      queueMicrotask(act);
    }
  }

  private future(): FakeFuture {
    this.openFutures++;
    const future: FakeFuture = {
      done: Promise.resolve(),
      onReply: () => undefined,
      onIOPub: () => undefined,
      dispose: () => {
        future.onReply = future.onIOPub = () => undefined;
        this.openFutures--;
      }
    };
    return future;
  }
}

function commMessage(commId: string, { data, buffers = [] }: FakeAnswer) {
  return {
    channel: 'iopub',
    header: { msg_type: 'comm_msg' },
    content: { comm_id: commId, data: { text: JSON.stringify(data) } },
    buffers
  };
}

function displayed(data: object) {
  return {
    channel: 'iopub',
    header: { msg_type: 'display_data' },
    content: { data, metadata: {} }
  };
}

function parsed<T>({ text }: JSONObject): T {
  return JSON.parse(String(text)) as T;
}

/** An agent that holds these bytes. */
export function holding(bytes: Uint8Array, dtype = 'float32'): FakeKernel['answer'] {
  return request => {
    switch (request.kind) {
      case 'open':
        return { data: { dtype, shape: [bytes.length / 4], byteLength: bytes.length, note: null } };
      case 'chunk':
        return {
          data: {},
          buffers: [bytes.slice(request.offset, request.offset + request.length).buffer]
        };
      default:
        return { data: { variables: [] } };
    }
  };
}
