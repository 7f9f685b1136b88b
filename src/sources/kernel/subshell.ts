import type { Kernel } from '@jupyterlab/services';
import type { Conversation } from './conversation';

/** How long a kernel may be busy before a subshell is worth its making: most of what it does is over by then. */
const PATIENCE_MS = 200;

/**
 * A shell of the conversation's own within its kernel, which answers while a cell runs; null where the kernel is not busy, so
 * that the main shell answers as well and nothing changes meanwhile, or where it has no subshells.
 * @throws TaggedError as the conversation.
 */
export async function subshellIfBusy(conversation: Conversation): Promise<string | null> {
  // Before JupyterLab 4.4 there is no such property.
  if (!conversation.kernel.supportsSubshells || !conversation.isBusy()) {
    return null;
  }
  await pause(conversation);
  return conversation.isBusy() ? createSubshell(conversation) : null;
}

async function pause(conversation: Conversation): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await conversation.follow(
      new Promise(resolve => {
        timer = setTimeout(resolve, PATIENCE_MS);
      })
    );
  } finally {
    clearTimeout(timer);
  }
}

async function createSubshell(conversation: Conversation): Promise<string | null> {
  const { kernel } = conversation;
  const created = kernel
    .requestCreateSubshell({})
    .done.then(({ content }) => (content as { subshell_id?: string }).subshell_id ?? null);
  try {
    return await conversation.follow(created);
  } catch (error) {
    void created.then(
      id => id !== null && deleteSubshell(kernel, id),
      // With the request the subshell is gone as well.
      () => undefined
    );
    throw error;
  }
}

/** Ends a subshell. Nothing is left to do in a kernel that is gone. */
export function deleteSubshell(kernel: Kernel.IKernelConnection, id: string): void {
  if (!kernel.isDisposed && kernel.status !== 'dead') {
    kernel.requestDeleteSubshell({ subshell_id: id });
  }
}
