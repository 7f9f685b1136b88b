import type { KernelSource, KernelVariable } from '../sources/kernel/types';
import { wholeOf } from '../sources/kernel/whole-of';
import type { InputEntry } from './input-entry';

/** What to read of an array so that it goes with another: of as many rows, the same sample of them. */
export function matchingSource(
  { name, shape }: Pick<KernelVariable, 'name' | 'shape'>,
  other: InputEntry | null
): KernelSource {
  const rows = other?.about?.rows ?? null;
  const sample = other?.sources[0]?.sample ?? null;
  return rows !== null && sample !== null && rows.of === shape[0]
    ? { path: name, sample }
    : wholeOf(name);
}
