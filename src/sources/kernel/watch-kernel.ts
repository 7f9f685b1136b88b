import type { Kernel } from '@jupyterlab/services';
import type { IDisposable } from '@lumino/disposable';

import { TaggedError } from '../../errors';

/** How long a kernel may be busy before the person is told that a request waits for it. */
const NOTICE_MS = 300;

const STOPPED: ReadonlySet<string> = new Set([
  'terminating',
  'restarting',
  'autorestarting',
  'dead'
]);

export interface WatchHandlers {
  /** Whether the kernel does something else, so that its silence tells nothing. */
  readonly isBusy: () => boolean;
  /** Called with true when the kernel has been busy for a while, and with false when it no longer is. */
  readonly onWaiting?: (busy: boolean) => void;
  /** Called after each `timeout` during which the kernel was there, not busy, and silent. */
  readonly onSilence: () => void;
  /** Called once, when the kernel stops, restarts or is lost. */
  readonly onDeath: (error: TaggedError) => void;
}

/**
 * Watches a kernel while requests to it are under way. Messages come in the order in which they were sent, so an array that
 * is on its way holds the kernel's status at `busy`, and a slow network is not taken for silence.
 */
export class KernelWatch implements IDisposable {
  constructor(
    private readonly kernel: Kernel.IKernelConnection,
    private readonly timeout: number,
    private readonly handlers: WatchHandlers
  ) {
    kernel.statusChanged.connect(this.hear, this);
    kernel.connectionStatusChanged.connect(this.hear, this);
    kernel.disposed.connect(this.die, this);
  }

  isDisposed = false;

  /** Looks at the kernel and starts the clock: at first, and anew at every sign of life. */
  hear(): void {
    clearTimeout(this.timer);
    if (this.isDisposed) {
      return;
    }
    if (STOPPED.has(this.kernel.status) || this.kernel.connectionStatus === 'disconnected') {
      this.die();
    } else if (this.isWaitedFor()) {
      this.timer = setTimeout(() => this.wait(), NOTICE_MS);
    } else {
      this.tell(false);
      this.timer = setTimeout(() => this.hearNothing(), this.timeout);
    }
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    this.tell(false);
    this.kernel.statusChanged.disconnect(this.hear, this);
    this.kernel.connectionStatusChanged.disconnect(this.hear, this);
    this.kernel.disposed.disconnect(this.die, this);
  }

  /** The status need not change where the kernel comes to rest: a subshell may have turned it to idle before. */
  private wait(): void {
    if (this.isWaitedFor()) {
      this.tell(true);
      this.timer = setTimeout(() => this.wait(), NOTICE_MS);
    } else {
      this.hear();
    }
  }

  private isWaitedFor(): boolean {
    const { status, connectionStatus } = this.kernel;
    return this.handlers.isBusy() || status === 'starting' || connectionStatus === 'connecting';
  }

  private hearNothing(): void {
    if (this.isWaitedFor()) {
      this.hear();
      return;
    }
    this.timer = setTimeout(() => this.hearNothing(), this.timeout);
    this.handlers.onSilence();
  }

  private die(): void {
    this.dispose();
    this.handlers.onDeath(kernelDied());
  }

  private tell(busy: boolean): void {
    if (busy !== this.waiting) {
      this.waiting = busy;
      this.handlers.onWaiting?.(busy);
    }
  }

  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting = false;
}

export function kernelDied(cause?: unknown): TaggedError {
  const template = 'the kernel stopped or restarted during the read: read again when it is back';
  return new TaggedError('kernel-died', template, {}, { cause });
}
