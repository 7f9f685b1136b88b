import type { ISessionContext } from '@jupyterlab/apputils';
import type { Kernel, KernelMessage } from '@jupyterlab/services';
import type { IDisposable } from '@lumino/disposable';
import { Signal, type ISignal } from '@lumino/signaling';
import { TaggedError } from '../../errors';
import { Executions } from '../kernel/executions';
import { isOurs } from '../kernel/own-message';
import { KernelReader } from '../kernel/kernel-reader';
import { supportsKernel } from '../kernel/supports-kernel';
import type { IKernelReader, KernelReaderOptions } from '../kernel/types';
import { NO_KERNEL, type KernelState } from './kernel-state';

/** Follows the kernel of a notebook through restarts and changes, and reads from it when asked. */
export class NotebookKernel implements IDisposable {
  constructor(
    private readonly session: ISessionContext,
    private readonly options: KernelReaderOptions
  ) {
    session.kernelChanged.connect(this.onKernelChanged, this);
    session.statusChanged.connect(this.onStatusChanged, this);
    session.connectionStatusChanged.connect(this.onStatusChanged, this);
    session.iopubMessage.connect(this.onMessage, this);
    this.onKernelChanged();
  }

  get state(): KernelState {
    return this._state;
  }

  get changed(): ISignal<this, KernelState> {
    return this._changed;
  }

  /** Code of a person has run to its end; what this extension asks of the kernel does not count. */
  get executed(): ISignal<this, void> {
    return this._executed;
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  /** What reads from the kernel that runs now. Nothing is run in it before the first request. */
  reader(): IKernelReader {
    const kernel = this.session.session?.kernel;
    if (!kernel) {
      throw new TaggedError(
        'no-kernel',
        'the notebook has no kernel: start one to read exact values'
      );
    }
    const isExecuting = (): boolean => this.executions.isAny;
    this._reader ??= new KernelReader(kernel, { ...this.options, isExecuting });
    return this._reader;
  }

  dispose(): void {
    if (!this._isDisposed) {
      this._isDisposed = true;
      this._reader?.dispose();
      Signal.clearData(this);
    }
  }

  private onKernelChanged(): void {
    this._reader?.dispose();
    this._reader = null;
    this.readable = null;
    this.executions.forget();
    const kernel = this.session.session?.kernel ?? null;
    this.onStatusChanged();
    kernel?.info.then(
      info => {
        if (this.session.session?.kernel === kernel) {
          this.readable = supportsKernel(info);
          this.onStatusChanged();
        }
      },
      // A kernel that dies before it tells its language is reported by its status.
      () => this.onStatusChanged()
    );
  }

  private onMessage(_: ISessionContext, message: KernelMessage.IMessage): void {
    this.executing ||= message.header.msg_type === 'execute_input' && !isOurs(message);
    if (this.executions.hear(message)) {
      this.onStatusChanged();
    }
  }

  private onStatusChanged(): void {
    if (this._isDisposed) {
      return;
    }
    const kernel = this.session.session?.kernel ?? null;
    const state = kernel === null ? NO_KERNEL : this.stateOf(kernel);
    const { status, name, readable } = this._state;
    if (status !== state.status || name !== state.name || readable !== state.readable) {
      this._state = state;
      this._changed.emit(state);
    }
    if (this.executing && state.status !== 'busy') {
      this.executing = false;
      this._executed.emit();
    }
  }

  private stateOf(kernel: Kernel.IKernelConnection): KernelState {
    const status = statusOf(kernel);
    if (status !== 'idle' && status !== 'busy') {
      this.executions.forget();
    }
    return {
      status: this.executions.isAny ? 'busy' : status,
      name: this.session.kernelDisplayName,
      readable: this.readable
    };
  }

  private _state: KernelState = NO_KERNEL;
  private _reader: KernelReader | null = null;
  private readable: boolean | null = null;
  private _isDisposed = false;
  private readonly executions = new Executions();
  /** An execution that is not silent has begun. */
  private executing = false;
  private readonly _executed = new Signal<this, void>(this);
  private readonly _changed = new Signal<this, KernelState>(this);
}

function statusOf({ status, connectionStatus }: Kernel.IKernelConnection): KernelState['status'] {
  if (status === 'dead') {
    return 'dead';
  }
  if (connectionStatus !== 'connected') {
    return 'starting';
  }
  switch (status) {
    case 'idle':
      return 'idle';
    case 'busy':
      return 'busy';
    default:
      return 'starting';
  }
}
