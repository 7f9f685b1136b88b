import type { KernelMessage } from '@jupyterlab/services';

/**
 * The executions that are under way in the main shell of a kernel. The kernel's status does not tell: a subshell that comes to
 * rest turns it to idle while a cell still runs.
 */
export class Executions {
  get isAny(): boolean {
    return this.running.size > 0;
  }

  /** Takes a message of the kernel; answers whether it begins or ends an execution. */
  hear(message: KernelMessage.IMessage): boolean {
    const { parent_header: parent } = message;
    if (
      message.header.msg_type !== 'status' ||
      !('msg_id' in parent) ||
      parent.msg_type !== 'execute_request' ||
      (parent.subshell_id ?? null) !== null
    ) {
      return false;
    }
    const { execution_state: state } = (message as KernelMessage.IStatusMsg).content;
    if (state === 'busy') {
      this.running.add(parent.msg_id);
      return true;
    }
    return state === 'idle' && this.running.delete(parent.msg_id);
  }

  /** For a kernel that stops: what it ran does not end any more. */
  forget(): void {
    this.running.clear();
  }

  private readonly running = new Set<string>();
}
