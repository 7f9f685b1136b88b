import type { ClassRows } from './class-rows';
import { loadRowKernel } from './load-row-kernel';
import { plainRowStatistics, type RowStatistics } from './plain-row-statistics';
import type { RowKernel } from './row-kernel';

export type { RowStatistics };

/** Loaded with the first rows; null where it cannot run. */
let kernel: RowKernel | null | undefined;

/**
 * The hot loop over the logits, from which every loss is made: in WebAssembly where that runs, else in plain TypeScript, with
 * the same results to 1e-13 relative.
 *
 * @param indices the target class of each row, within range, or IGNORED or NO_CLASS; null takes the prediction
 */
export function rowStatistics(rows: ClassRows, indices: Int32Array | null): RowStatistics {
  kernel = kernel === undefined ? loadRowKernel() : kernel;
  return kernel !== null && kernel.takes(rows)
    ? kernel.statistics(rows, indices)
    : plainRowStatistics(rows, indices);
}
