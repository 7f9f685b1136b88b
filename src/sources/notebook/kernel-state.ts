/** The kernel of a notebook, as a person needs to know it. */
export interface KernelState {
  readonly status: 'none' | 'starting' | 'idle' | 'busy' | 'dead';
  /** Such as `Python 3 (ipykernel)`; empty without a kernel. */
  readonly name: string;
  /** Whether arrays can be read from it; null while it has not told its language. */
  readonly readable: boolean | null;
}

export const NO_KERNEL: KernelState = { status: 'none', name: '', readable: null };
