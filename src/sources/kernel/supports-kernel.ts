import type { KernelMessage } from '@jupyterlab/services';

/** Whether arrays can be read from the kernel that describes itself so. */
export function supportsKernel(info: Pick<KernelMessage.IInfoReply, 'language_info'>): boolean {
  return info.language_info.name === 'python';
}
