import { loadRowKernel } from './load-row-kernel';
import type { RowKernel } from './row-kernel';

/** Loaded with the first rows; null where it cannot run. */
let kernel: RowKernel | null | undefined;

/** The one kernel of this thread; null where none runs. */
export function sharedRowKernel(): RowKernel | null {
  kernel = kernel === undefined ? loadRowKernel() : kernel;
  return kernel;
}
