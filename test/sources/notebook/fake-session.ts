import type { ISessionContext } from '@jupyterlab/apputils';
import type { Kernel, KernelMessage } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';
import type { FakeKernel } from '../kernel/fake-kernel';

/** The session of a notebook, as far as it is followed. */
export class FakeSession {
  session: { kernel: Kernel.IKernelConnection } | null = null;
  kernelDisplayName = '';
  readonly kernelChanged = new Signal<this, void>(this);
  readonly statusChanged = new Signal<this, KernelMessage.Status>(this);
  readonly connectionStatusChanged = new Signal<this, Kernel.ConnectionStatus>(this);
  readonly iopubMessage = new Signal<this, KernelMessage.IIOPubMessage>(this);

  get context(): ISessionContext {
    return this as unknown as ISessionContext;
  }

  connect(kernel: FakeKernel | null, name: string): void {
    this.session = kernel === null ? null : { kernel: kernel.connection };
    this.kernelDisplayName = name;
    this.kernelChanged.emit();
  }

  setStatus(kernel: FakeKernel, status: KernelMessage.Status): void {
    kernel.status = status;
    this.statusChanged.emit(status);
  }

  receive(type: KernelMessage.IOPubMessageType, parent: object = {}): void {
    this.iopubMessage.emit({
      header: { msg_type: type },
      parent_header: parent
    } as KernelMessage.IIOPubMessage);
  }

  /** What the kernel tells of an execution. */
  tell(state: 'busy' | 'idle', id: string, subshell: string | null = null): void {
    this.iopubMessage.emit({
      header: { msg_type: 'status' },
      parent_header: { msg_type: 'execute_request', msg_id: id, subshell_id: subshell },
      content: { execution_state: state }
    } as unknown as KernelMessage.IIOPubMessage);
  }
}
