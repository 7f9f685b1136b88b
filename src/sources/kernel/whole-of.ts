import type { KernelSource } from './types';

/** All of the array at a path. */
export function wholeOf(path: string): KernelSource {
  return { path, sample: null };
}
