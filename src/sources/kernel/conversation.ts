import type { Kernel, KernelMessage } from '@jupyterlab/services';
import { PromiseDelegate } from '@lumino/coreutils';
import type { IDisposable } from '@lumino/disposable';

import { isTagged, TaggedError } from '../../errors';
import type { KernelRequestOptions } from './types';
import { kernelDied, KernelWatch } from './watch-kernel';

const ATTEMPTS = 3;

export interface ConversationOptions extends KernelRequestOptions {
  /** Milliseconds of silence of a kernel that is not busy, after which what is unanswered is sent again. */
  readonly timeout: number;
  /** Whether a cell runs, where the kernel's status may not tell. */
  readonly isExecuting?: () => boolean;
}

/** What is used of the future of a message. */
export interface Future {
  onReply: (message: KernelMessage.IExecuteReplyMsg) => void | PromiseLike<void>;
  onIOPub: (message: KernelMessage.IIOPubMessage) => void | PromiseLike<void>;
  dispose(): void;
}

interface Pending {
  attempts: number;
  readonly maxAttempts: number;
  readonly retry: () => void;
  readonly fail: (error: unknown) => void;
}

/** Messages to a kernel, and the wait for their answers: until they come, the person cancels, or the kernel is gone. */
export class Conversation implements IDisposable {
  constructor(
    readonly kernel: Kernel.IKernelConnection,
    private readonly options: ConversationOptions
  ) {
    this.watch = new KernelWatch(kernel, options.timeout, {
      isBusy: () => this.subshell === null && this.isBusy(),
      onWaiting: options.onWaiting,
      onSilence: () => this.retry(),
      onDeath: error => this.end(error)
    });
    this.watch.hear();
    options.signal?.addEventListener('abort', this.cancel);
    if (options.signal?.aborted) {
      this.cancel();
    }
  }

  /** The subshell that is spoken to; null for the main shell. */
  subshell: string | null = null;

  /** Whether the main shell does something else, so that it does not answer. */
  isBusy(): boolean {
    return this.kernel.status === 'busy' || (this.options.isExecuting?.() ?? false);
  }

  get isDisposed(): boolean {
    return this.ended !== null;
  }

  /** Whether the kernel to which this conversation spoke is no more. */
  get isKernelGone(): boolean {
    return this.kernel.isDisposed || isTagged(this.ended, 'kernel-died');
  }

  /** Rejects what is unanswered, as `cancelled`. */
  dispose(): void {
    this.cancel();
  }

  /**
   * Sends a message, again if it is lost, and resolves with what `pick` makes of the first message that answers it. `pick`
   * returns undefined for a message that does not, and what it throws is the answer's error.
   */
  async exchange<T>(
    send: () => Future,
    pick: (message: KernelMessage.IMessage) => T | undefined,
    maxAttempts = ATTEMPTS
  ): Promise<T> {
    const answer = new PromiseDelegate<T>();
    const futures: Future[] = [];
    const hear = (message: KernelMessage.IMessage) => {
      try {
        const picked = pick(message);
        if (picked !== undefined) {
          answer.resolve(picked);
        }
      } catch (error) {
        answer.reject(error);
      }
    };
    const attempt = () => {
      const future = send();
      future.onReply = hear;
      future.onIOPub = hear;
      futures.push(future);
    };
    try {
      return await this.follow(answer.promise, attempt, maxAttempts);
    } finally {
      futures.forEach(future => future.dispose());
    }
  }

  /** Resolves as `answer` does, unless this conversation ends before. `attempt` is called at once and after silence. */
  follow<T>(
    answer: Promise<T>,
    attempt: () => void = () => undefined,
    maxAttempts = ATTEMPTS
  ): Promise<T> {
    if (this.ended) {
      return Promise.reject(this.ended);
    }
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        this.pending.delete(pending);
        reject(error);
      };
      const retry = () => {
        pending.attempts++;
        try {
          attempt();
        } catch (cause) {
          fail(kernelDied(cause));
        }
      };
      const pending: Pending = { attempts: 0, maxAttempts, retry, fail };
      this.pending.add(pending);
      retry();
      answer.then(value => {
        this.pending.delete(pending);
        this.watch.hear();
        resolve(value);
      }, fail);
    });
  }

  private retry(): void {
    for (const pending of [...this.pending]) {
      if (pending.attempts === pending.maxAttempts) {
        pending.fail(this.timedOut(pending.attempts));
      } else {
        pending.retry();
      }
    }
  }

  private timedOut(attempts: number): TaggedError {
    return new TaggedError(
      'timeout',
      'the kernel is idle and did not answer for {seconds} seconds, asked {attempts} times',
      { seconds: (this.options.timeout * attempts) / 1000, attempts }
    );
  }

  private end(error: TaggedError): void {
    if (!this.ended) {
      this.ended = error;
      this.watch.dispose();
      this.options.signal?.removeEventListener('abort', this.cancel);
      [...this.pending].forEach(pending => pending.fail(error));
    }
  }

  private readonly cancel = (): void =>
    this.end(new TaggedError('cancelled', 'the read was cancelled'));
  private ended: TaggedError | null = null;
  private readonly pending = new Set<Pending>();
  private readonly watch: KernelWatch;
}
