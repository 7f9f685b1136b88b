import type { KernelSource } from '../sources/kernel/types';

/** What an array of the kernel is called: its path, and which sample of its rows it is. */
export function labelOf({ path, sample }: KernelSource): string {
  return sample === null ? path : `${path} (${sample.size} rows, seed ${sample.seed})`;
}
